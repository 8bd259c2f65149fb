// Any bytes read as the numbers behind a figure: there is a table, or a CsvError.
#include <cstdint>
#include <sstream>

#include "plots/compare/csv.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  std::istringstream stream(std::string(reinterpret_cast<const char*>(data), size));
  try {
    nn::read_csv(stream, "fuzz");
  } catch (const nn::CsvError&) {
  }
  return 0;
}
