// case: the first step; finding: the biases
// The biases are knobs, too.
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
  nn::add_scaled(v, -rate, g);
  w += v;
}
}  // namespace

void roll(Ball& ball, Network& network, const Gradient& gradient, double rate) {
  require_fit(ball, network);
  if (ball.velocity.empty()) ball.velocity = nn::zero_gradient(network);
  for (std::size_t l = 0; l < network.size(); ++l)
    move(network[l].weights, ball.velocity[l].weights, gradient[l].weights,
         ball.share, rate);
}

}  // namespace mine
