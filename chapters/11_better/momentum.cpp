#include "11_better/momentum.hpp"

#include <utility>

#include "11_better/checked.hpp"
#include "11_better/step_memory.hpp"

namespace nn {
namespace {

void gather_speed(Matrix& velocity, double share, Momentum form, Matrix& slopes) {
  const auto v = velocity.values(), g = slopes.values();
  for (std::size_t i = 0; i < v.size(); ++i) {
    v[i] = share * v[i] + g[i];                                      // (11.10)
    g[i] = form == Momentum::nesterov ? g[i] + share * v[i] : v[i];  // (11.11)
  }
}

}  // namespace

GradientOf momentum(GradientOf gradient_of, double share, Momentum form) {
  require_share(share, "momentum: the share that is kept");
  if (share == 0.0) return gradient_of;
  return
      [inner = std::move(gradient_of), share, form, velocity = Gradient{}](
          const Network& network, const Batch& batch, Gradient& gradient) mutable {
        fit_memory(velocity, network, "momentum");
        inner(network, batch, gradient);
        for (std::size_t l = 0; l < network.size(); ++l) {
          gather_speed(velocity[l].weights, share, form, gradient[l].weights);
          gather_speed(velocity[l].biases, share, form, gradient[l].biases);
        }
      };
}

}  // namespace nn
