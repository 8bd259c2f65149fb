#include "09_look_inside/shipped_model.hpp"

#include <algorithm>

#include "01_neuron/strokes.hpp"
#include "common/mnist.hpp"
#include "common/text.hpp"

namespace nn {

std::filesystem::path shipped_model() {
  return std::filesystem::path(NN_SOURCE_DIR) / "chapters" / "09_look_inside" /
         "model.json";
}

bool is_shipped(const Network& network) {
  std::error_code unknown;
  if (!std::filesystem::exists(shipped_model(), unknown)) return false;
  const Network shipped = read_model(shipped_model()).network;
  return std::ranges::equal(network, shipped, [](const Layer& a, const Layer& b) {
    return a.weights == b.weights && a.biases == b.biases &&
           a.activation.value == b.activation.value;
  });
}

Model read_digit_reader(const std::filesystem::path& path) {
  Model model = read_model(path);
  const std::vector<std::size_t> sizes = sizes_of(model.network);
  if (sizes.front() == picture_pixels && sizes.back() == digit_classes)
    return model;
  throw DataError(
      path.string() + ": is a " + joined(sizes, "-") +
      " network, but a digit reader has 784 inputs and 10 outputs; 08_mnist --save FILE writes one");
}

bool learned_from(const Origin& origin, const ImageSet& training,
                  const std::string& kind) {
  return origin.data == "MNIST" ? are_from_mnist(training) : origin.data == kind;
}

}  // namespace nn
