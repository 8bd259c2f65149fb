// Any bytes read as a picture from outside: there is one, or a DataError.
#include "10_your_digit/picture_files/picture_file.hpp"
#include "common/byte_source.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  try {
    nn::decode_picture(std::string(reinterpret_cast<const char*>(data), size), "fuzz");
  } catch (const nn::DataError&) {
  }
  return 0;
}
