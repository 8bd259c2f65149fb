#include "11_better/exercises/3_rolling_ball/exercise.hpp"

#include <limits>

#include "common/grading/expect.hpp"
#include "common/grading/grader.hpp"

namespace mine {
namespace {

// Two inputs, two neurons, one output: nine knobs.
Network some_network() {
  return {{{{1, -1}, {2, 0.5}}, {{0.1, 0.2}}, nn::sigmoid},
          {{{1}, {-2}}, {{0.5}}, nn::sigmoid}};
}

const Gradient slopes = {{{{2, 1}, {-1, 4}}, {{1, -2}}}, {{{3}, {5}}, {{-4}}}};

// The knobs of `network` have moved along the slopes by this factor.
void expect_moved(const Network& network, double factor) {
  const Network start = some_network();
  for (std::size_t l = 0; l < start.size(); ++l) {
    const auto moved = [](nn::Matrix now, const nn::Matrix& before) {
      now -= before;
      return now;
    };
    nn::Matrix weights = slopes[l].weights, biases = slopes[l].biases;
    weights *= factor, biases *= factor;
    const std::string layer = " of layer " + std::to_string(l);
    nn::expect_equal("how far the weights" + layer + " moved",
                     moved(network[l].weights, start[l].weights), weights);
    nn::expect_equal("how far the biases" + layer + " moved",
                     moved(network[l].biases, start[l].biases), biases);
  }
}

}  // namespace

void grade(nn::Grader& grader) {
  grader.test_case("the first step", [] {
    Ball ball{0.5, {}};
    Network network = some_network();
    roll(ball, network, slopes, 0.1);
    expect_moved(network, -0.1);
  });
  grader.test_case("the second step", [] {
    Ball ball{0.5, {}};
    Network network = some_network();
    for (int i = 0; i < 2; ++i) roll(ball, network, slopes, 0.1);
    expect_moved(network, -0.1 - 0.15);
  });
  grader.test_case("the rate falls", [] {
    Ball ball{0.5, {}};
    Network network = some_network();
    for (const double rate : {0.1, 0.1, 0.0}) roll(ball, network, slopes, rate);
    expect_moved(network, -0.1 - 0.15 - 0.075);
  });
  grader.test_case("a slope that stays the same", [] {
    Ball ball{0.9, {}};
    Network network = some_network();
    for (int i = 0; i < 300; ++i) roll(ball, network, slopes, 0.1);
    network = some_network();
    roll(ball, network, slopes, 0.1);
    expect_moved(network, -1.0);  // ten times as far as a plain step
  });
  grader.test_case("a share of 0", [] {
    Ball ball{0.0, {}};
    Network network = some_network();
    for (int i = 0; i < 2; ++i) roll(ball, network, slopes, 0.1);
    expect_moved(network, -0.2);
  });
  grader.test_case("two balls", [] {
    Ball first{0.5, {}}, second{0.5, {}};
    Network network = some_network();
    roll(first, network, slopes, 0.1);
    roll(second, network, slopes, 0.1);
    expect_moved(network, -0.2);
  });
  grader.test_case("shares out of range", [] {
    for (const double share :
         {1.0, -0.1, std::numeric_limits<double>::quiet_NaN()}) {
      Ball ball{share, {}};
      Network network = some_network();
      nn::expect_refusal("a share of " + nn::unlike(share, share),
                         [&] { roll(ball, network, slopes, 0.1); });
      expect_moved(network, 0.0);
    }
  });
  grader.test_case("a network of another shape", [] {
    Ball ball{0.5, {}};
    Network network = some_network();
    roll(ball, network, slopes, 0.1);
    Network other = {{{{1, 1, 1}}, {{0, 0, 0}}, nn::sigmoid},
                     {{{1}, {1}, {1}}, {{0}}, nn::sigmoid}};
    nn::expect_refusal("another network",
                       [&] { roll(ball, other, nn::zero_gradient(other), 0.1); });
  });
}

}  // namespace mine
