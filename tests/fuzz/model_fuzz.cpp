// Any bytes read as a trained network: there is one, and it can be asked, or a DataError.
#include <sstream>

#include "08_mnist/model.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  std::istringstream stream(std::string(reinterpret_cast<const char*>(data), size));
  try {
    nn::ByteSource source(stream, size, "fuzz");
    const nn::Model model = nn::read_model(source);
    nn::feedforward(model, nn::Matrix(1, nn::sizes_of(model.network).front(), 0.5));
  } catch (const nn::DataError&) {
  }
  return 0;
}
