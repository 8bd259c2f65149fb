// case: a slope that stays the same; finding: 10 times too small
// A mean of the slopes gets no faster than a plain step.
#include "11_better/exercises/3_rolling_ball/exercise.hpp"

#include <stdexcept>

namespace mine {
namespace {

void require_fit(const Ball& ball, const Network& network) {
  if (!(ball.share >= 0.0 && ball.share < 1.0))
    throw std::invalid_argument("a ball keeps a share from 0 to less than 1");
  if (!ball.velocity.empty() && ball.velocity.size() != network.size())
    throw std::invalid_argument("the ball rolled with another network");
}

void move(nn::Matrix& w, nn::Matrix& v, const nn::Matrix& g, double share,
          double rate) {
  nn::require_equal_shapes(w, v, "velocity");
  v *= share;
  nn::add_scaled(v, -(1.0 - share) * rate, g);
  w += v;
}
}  // namespace

void roll(Ball& ball, Network& network, const Gradient& gradient, double rate) {
  require_fit(ball, network);
  if (ball.velocity.empty()) ball.velocity = nn::zero_gradient(network);
  for (std::size_t l = 0; l < network.size(); ++l) {
    auto& [weights, biases] = ball.velocity[l];
    move(network[l].weights, weights, gradient[l].weights, ball.share, rate);
    move(network[l].biases, biases, gradient[l].biases, ball.share, rate);
  }
}

}  // namespace mine
