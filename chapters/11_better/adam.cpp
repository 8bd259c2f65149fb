#include "11_better/adam.hpp"

#include <cmath>
#include <stdexcept>
#include <utility>

#include "11_better/checked.hpp"
#include "11_better/step_memory.hpp"

namespace nn {
namespace {

// The running means, and the powers of their shares: slopes^t and squares^t.
struct AdamState {
  AdamMemory share;
  Gradient slopes = {}, squares = {};
  double slopes_left = 1.0, squares_left = 1.0;
};

void adapt(const AdamState& state, Matrix& mean_slopes, Matrix& mean_squares,
           Matrix& slopes) {
  const auto m = mean_slopes.values(), v = mean_squares.values(),
             g = slopes.values();
  const auto& [keep_m, keep_v, epsilon] = state.share;
  const double grow_m = 1.0 / (1.0 - state.slopes_left),
               grow_v = 1.0 / (1.0 - state.squares_left);
  for (std::size_t i = 0; i < g.size(); ++i) {
    m[i] = keep_m * m[i] + (1.0 - keep_m) * g[i];  // (11.16)
    v[i] = keep_v * v[i] + (1.0 - keep_v) * g[i] * g[i];
    g[i] = m[i] * grow_m / (std::sqrt(v[i] * grow_v) + epsilon);  // (11.17)
  }
}

}  // namespace

GradientOf adam(GradientOf gradient_of, const AdamMemory& memory) {
  require_share(memory.slopes, "adam: the share kept of the slopes");
  require_share(memory.squares, "adam: the share kept of their squares");
  require_not_negative(memory.epsilon, "adam: epsilon");
  if (memory.epsilon == 0.0)
    throw std::invalid_argument("adam: epsilon is 0; it must be above 0");
  return
      [inner = std::move(gradient_of), state = AdamState{.share = memory}](
          const Network& network, const Batch& batch, Gradient& gradient) mutable {
        fit_memory(state.slopes, network, "adam");
        fit_memory(state.squares, network, "adam");
        inner(network, batch, gradient);
        state.slopes_left *= state.share.slopes;
        state.squares_left *= state.share.squares;
        for (std::size_t l = 0; l < network.size(); ++l) {
          LayerGradient &m = state.slopes[l], &v = state.squares[l];
          adapt(state, m.weights, v.weights, gradient[l].weights);
          adapt(state, m.biases, v.biases, gradient[l].biases);
        }
      };
}

}  // namespace nn
