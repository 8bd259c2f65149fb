#include "11_better/falling_rate.hpp"

#include <algorithm>
#include <stdexcept>
#include <utility>

#include "common/elementary.hpp"

namespace nn {
namespace {

double halved(std::size_t times) {
  return 1.0 / static_cast<double>(std::size_t{1} << times);
}

}  // namespace

double share_of_rate(Fall fall, std::size_t t, std::size_t steps) {
  if (steps == 0)
    throw std::invalid_argument(
        "falling_rate: there are 0 steps; at least 1 is needed");
  t = std::min(t, steps - 1);
  const double done = static_cast<double>(t) / static_cast<double>(steps);
  switch (fall) {
    case Fall::constant:
      return 1.0;
    case Fall::linear:
      return 1.0 - done;  // (11.12)
    case Fall::cosine:
      return (1.0 + cosine_of_turns(done / 2.0)) / 2.0;  // (11.13)
    case Fall::halving:
      return halved(8 * t / steps);  // (11.14)
  }
  throw std::invalid_argument("falling_rate: there is no such way to fall");
}

std::size_t count_steps(std::size_t examples, std::size_t batch_size,
                        std::size_t epochs) {
  if (batch_size == 0)
    throw std::invalid_argument(
        "count_steps: a batch of 0 examples; at least 1 is needed");
  return epochs * ((examples + batch_size - 1) / batch_size);
}

GradientOf falling_rate(GradientOf gradient_of, Fall fall, std::size_t steps) {
  if (fall == Fall::constant) return gradient_of;
  share_of_rate(fall, 0, steps);  // throws now, not in the middle of a training
  return
      [inner = std::move(gradient_of), fall, steps, t = std::size_t{0}](
          const Network& network, const Batch& batch, Gradient& gradient) mutable {
        inner(network, batch, gradient);
        const double share = share_of_rate(fall, t++, steps);
        for (LayerGradient& layer : gradient) {
          layer.weights *= share;
          layer.biases *= share;
        }
      };
}

}  // namespace nn
