// Any bytes at all, read as a file of this many dimensions: the answer is the file or a DataError.
#include <sstream>

#include "common/idx.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  std::istringstream stream(std::string(reinterpret_cast<const char*>(data), size));
  try {
    nn::ByteSource source(stream, size, "fuzz");
    if (NN_DIMENSIONS == 1)
      nn::read_labels(source);
    else
      nn::read_idx(source, NN_DIMENSIONS);
  } catch (const nn::DataError&) {
  }
  return 0;
}
