// What the page of chapter 09 asks: a digit on its way through the opened network,
// the weights of a neuron, and the picture that an output likes best.
#include <algorithm>

#include "09_look_inside/input_gradient.hpp"
#include "common/drawn/digits.hpp"
#include "docs/live/live.hpp"
#include "docs/live/opened_model.hpp"

namespace nn {
namespace {

// A digit and a seed give 784 pixels from 0 to 1.
const Live drawn("digit-drawn", 2, [](Numbers asked) {
  Engine engine(static_cast<std::uint32_t>(asked[1]));
  const GreyPicture digit =
      draw_digit(static_cast<std::size_t>(asked[0]), {}, engine);
  Answer all(digit.pixels.size());
  std::ranges::transform(digit.pixels, all.begin(), widened);
  return all;
});

// The pixels give the answers of every layer, one layer after the other; the last
// ones are those of the model.
const Live way("digit-way", any_count, [](Numbers asked) {
  Matrix a = as_row(asked);
  Answer all;
  for (const Layer& layer : opened_model().network) {
    a = feedforward({layer}, a);
    if (&layer == &opened_model().network.back())
      a = answers_from(opened_model(), a);
    all.insert(all.end(), a.values().begin(), a.values().end());
  }
  return all;
});

// The weights of a neuron of the first layer, as many as there are pixels.
const Live weights("neuron-weights", 1, [](Numbers asked) {
  const Matrix& all = opened_model().network.front().weights;
  Answer own(all.rows());
  const std::size_t neuron =
      std::min(static_cast<std::size_t>(asked[0]), all.columns() - 1);
  for (std::size_t i = 0; i < own.size(); ++i) own[i] = all(i, neuron);
  return own;
});

// A digit, a count of steps, and the pixels give the pixels after so many steps of
// painting (9.8) towards this digit.
const Live painting("digit-painted", any_count, [](Numbers asked) {
  const Matrix picture = painted(opened_model(), as_row(asked.subspan(2)),
                                 static_cast<std::size_t>(asked[0]),
                                 static_cast<std::size_t>(asked[1]));
  return Answer(picture.values().begin(), picture.values().end());
});

}  // namespace
}  // namespace nn
