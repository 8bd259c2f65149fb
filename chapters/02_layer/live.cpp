// What the page of chapter 02 asks: a product of two examples and four neurons, and
// the seven stroke detectors as one layer.
#include "docs/live/live.hpp"
#include "02_layer/stroke_layer.hpp"

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

// 784 pixels give the answers of the detectors for the strokes A to G.
const Live detectors("seven-detectors", picture_pixels, [](Numbers picture) {
  static const Layer layer = stroke_layer();
  Matrix z, a;
  weighted_sums(layer, as_row(picture), z);
  activate(layer.activation, z, a);
  return Answer(a.values().begin(), a.values().end());
});

// A digit gives seven numbers: 1 for each stroke from A to G that it has.
const Live strokes("strokes-of-digit", 1, [](Numbers asked) {
  const std::string_view own = strokes_of_digit(static_cast<std::size_t>(asked[0]));
  Answer all;
  for (const char stroke : stroke_names)
    all.push_back(own.find(stroke) == std::string_view::npos ? 0.0 : 1.0);
  return all;
});

}  // namespace
}  // namespace nn
