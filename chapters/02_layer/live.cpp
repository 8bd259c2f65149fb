// What the page of chapter 02 asks: a product of two examples and four neurons.
#include "docs/live/live.hpp"
#include "02_layer/layer.hpp"

namespace nn {
namespace {

// 6 inputs, a row for each of two examples, then 12 weights, row by row, and 4
// biases give the 8 sums of (2.1), row by row.
const Live sums("layer-sums", 22, [](Numbers asked) {
  const auto read = [&asked](Matrix& matrix) {
    for (double& each : matrix.values()) {
      each = asked.front();
      asked = asked.subspan(1);
    }
  };
  Matrix a(2, 3), z;
  Layer layer{Matrix(3, 4), Matrix(1, 4), identity};
  for (Matrix* each : {&a, &layer.weights, &layer.biases}) read(*each);
  weighted_sums(layer, a, z);
  return Answer(z.values().begin(), z.values().end());
});

}  // namespace
}  // namespace nn
