// case: two pixels, by hand; finding: the sign is wrong: plus is minus
// It makes the gap smaller, as a walk down a cost would.
#include "09_look_inside/exercises/3_change_its_mind/exercise.hpp"

#include <algorithm>

#include "06_backpropagation/backpropagation.hpp"

namespace mine {

Matrix gap_slopes(const Network& network, const Matrix& x, std::size_t wanted,
                  std::size_t other) {
  nn::Trace trace;
  nn::feedforward(network, x, trace);
  std::vector<Matrix> delta(network.size());
  Matrix& last = delta.back();
  last = Matrix(x.rows(), trace.outputs().columns());
  for (std::size_t i = 0; i < x.rows(); ++i) {
    last(i, wanted) -= 1.0;
    last(i, other) += 1.0;
  }
  const nn::Activation& f = network.back().activation;
  nn::multiply_by_slope(f, trace.z.back(), trace.outputs(), last);
  nn::Gradient not_needed;
  nn::backward(network, trace, delta, not_needed);
  return delta[0] * nn::transposed(network[0].weights);
}

void take_step(Matrix& x, const Matrix& slopes, double step) {
  for (std::size_t i = 0; i < x.size(); ++i) {
    double& pixel = x.values()[i];
    const double slope = slopes.values()[i];
    if (slope > 0.0) pixel = std::min(pixel + step, 1.0);
    if (slope < 0.0) pixel = std::max(pixel - step, 0.0);
  }
}

}  // namespace mine
