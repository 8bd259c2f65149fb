#include "02_layer/layer.hpp"

namespace nn {

void weighted_sums(const Layer& layer, const Matrix& a, Matrix& z) {
  z = a * layer.weights;
  add_row(z, layer.biases);  // (2.1)
}

void activate(const Activation& activation, const Matrix& z, Matrix& a) {
  map(z, a, activation.value);  // (2.2)
}

Layer random_layer(std::size_t inputs, std::size_t neurons,
                   const Activation& activation, Engine& engine) {
  Layer layer{Matrix(inputs, neurons), Matrix(1, neurons), activation};
  fill_normal(layer.weights, 0.0, 1.0, engine);
  fill_normal(layer.biases, 0.0, 1.0, engine);
  return layer;
}

}  // namespace nn
