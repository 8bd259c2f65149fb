// Any bytes read as a table of other people's digits: there is a set, or a DataError.
#include <sstream>

#include "common/byte_source.hpp"
#include "data/convert/csv_digits.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  std::istringstream stream(std::string(reinterpret_cast<const char*>(data), size));
  try {
    nn::read_csv_digits(stream, "fuzz");
  } catch (const nn::DataError&) {
  }
  return 0;
}
