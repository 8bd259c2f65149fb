// Any bytes behind the two that begin a gzip file: they unpack, or there is a DataError.
#include <array>
#include <sstream>

#include "common/byte_source.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  std::istringstream stream("\x1f\x8b" + std::string(reinterpret_cast<const char*>(data), size));
  try {
    nn::ByteSource source(stream, size + 2, "fuzz");
    std::array<std::uint8_t, 4096> piece;
    for (int pieces = 0; pieces < 8 && source.read(piece) == piece.size(); ++pieces) {
    }
  } catch (const nn::DataError&) {
  }
  return 0;
}
