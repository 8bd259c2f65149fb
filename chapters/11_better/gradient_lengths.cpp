#include "11_better/gradient_lengths.hpp"

#include <cmath>

namespace nn {

std::vector<double> gradient_lengths(const Gradient& gradient) {
  std::vector<double> lengths;
  for (const LayerGradient& layer : gradient)
    lengths.push_back(std::sqrt(squared_length({layer})));  // (11.20)
  return lengths;
}

std::vector<double> bias_gradient_lengths(const Gradient& gradient) {
  std::vector<double> lengths;
  for (const LayerGradient& layer : gradient)
    lengths.push_back(std::sqrt(squared_length({{Matrix(), layer.biases}})));
  return lengths;
}

}  // namespace nn
