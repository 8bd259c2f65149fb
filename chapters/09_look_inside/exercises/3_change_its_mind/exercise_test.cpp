#include "09_look_inside/exercises/3_change_its_mind/exercise.hpp"

#include <cmath>
#include <string>

#include "common/grading/expect.hpp"
#include "common/grading/grader.hpp"

namespace mine {
namespace {

// The network of hint 4, from 2 pixels to 2 outputs.
Network by_hand() {
  return {{Matrix{{1, -1, 0.5}, {0.5, 1, -1}}, Matrix{{0, 0, 1}}, nn::relu},
          {Matrix{{0.5, 1}, {-1, 0}, {2, 3}}, Matrix{{0, 0}}, nn::identity}};
}

Network sigmoids(const std::vector<std::size_t>& sizes) {
  nn::Engine engine(7);
  return nn::random_network(sizes, nn::sigmoid, engine);
}

Matrix random_pictures(std::size_t rows, std::size_t pixels) {
  nn::Engine engine(5);
  Matrix x(rows, pixels);
  nn::fill_uniform(x, 0.1, 0.9, engine);
  return x;
}

// What the answer says, if it has a number for each pixel.
Matrix slopes_of(const Network& network, const Matrix& x, std::size_t wanted,
                 std::size_t other) {
  const Matrix slopes = gap_slopes(network, x, wanted, other);
  nn::expect(slopes.rows() == x.rows() && slopes.columns() == x.columns(),
             "slopes: shape " + nn::shape(slopes) + " instead of " + nn::shape(x) +
                 ", which has a number for each pixel" +
                 (slopes.columns() == network[0].biases.columns()
                      ? "; yours has one for each neuron of layer 0"
                      : ""));
  return slopes;
}

// The slopes of output 1 minus output 0, by nudging each pixel.
Matrix nudged(const Network& network, const Matrix& x) {
  constexpr double h = 1e-5;
  Matrix slopes = x, above = x, below = x;
  for (std::size_t j = 0; j < x.columns(); ++j) {
    for (std::size_t i = 0; i < x.rows(); ++i) above(i, j) += h, below(i, j) -= h;
    const Matrix high = nn::feedforward(network, above);
    const Matrix low = nn::feedforward(network, below);
    for (std::size_t i = 0; i < x.rows(); ++i) {
      const double rise = (high(i, 1) - high(i, 0)) - (low(i, 1) - low(i, 0));
      slopes(i, j) = rise / (2 * h);
      above(i, j) = below(i, j) = x(i, j);
    }
  }
  return slopes;
}

bool alike(const Matrix& a, const Matrix& b) {
  for (std::size_t i = 0; i < a.size(); ++i)
    if (!(std::abs(a.values()[i] - b.values()[i]) < 1e-6)) return false;
  return true;
}

void expect_slopes(Network network, const Matrix& x) {
  const Matrix slopes = slopes_of(network, x, 1, 0), truth = nudged(network, x);
  Matrix gated = truth;
  for (std::size_t i = 0; i < x.size(); ++i)
    gated.values()[i] *= x.values()[i] * (1 - x.values()[i]);
  nn::expect(!alike(slopes, gated),
             "each slope is multiplied by the slope of the "
             "sigmoid at the pixel, but pixels have no "
             "activation function");
  network.back().activation = nn::identity;
  nn::expect(
      !alike(slopes, nudged(network, x)),
      "these are the slopes of the last sums z, not of the outputs: f' of the "
      "last layer is missing");
  nn::expect_equal("slopes", slopes, truth, x.rows(), 1e-6);
}

using Pixels = std::vector<double>;

void expect_steps(const Pixels& start, const Pixels& slopes, const Pixels& truth) {
  Matrix x = nn::as_row(start);
  take_step(x, nn::as_row(slopes), 0.25);
  for (std::size_t j = 0; j < truth.size(); ++j)
    nn::expect(std::abs(x(0, j) - truth[j]) < 1e-9,
               "a step of 0.25: a pixel of " + nn::unlike(start[j], 0) +
                   " with the slope " + nn::unlike(slopes[j], 0) + " becomes " +
                   nn::unlike(x(0, j), truth[j]) + " where " +
                   nn::unlike(truth[j], x(0, j)) + " is meant");
}

// From this picture to the wanted digit, which must be the answer in the end.
void expect_walk(std::size_t wanted) {
  const Network network = sigmoids({30, 16, 4});
  Matrix x = random_pictures(1, 30);
  for (int steps = 0; steps < 40; ++steps) {
    Matrix outputs = nn::feedforward(network, x);
    const std::size_t answer = nn::argmax(outputs.row(0));
    if (answer == wanted) return;
    take_step(x, slopes_of(network, x, wanted, answer), 0.05);
    for (const double pixel : x.values())
      nn::expect(pixel >= 0.0 && pixel <= 1.0, "a pixel leaves the range 0 to 1");
  }
  throw nn::Finding("after 40 steps the network still does not read a " +
                    std::to_string(wanted));
}

}  // namespace

void grade(nn::Grader& grader) {
  grader.test_case("two pixels, by hand", [] {
    nn::expect_equal("slopes", slopes_of(by_hand(), {{1, 2}}, 1, 0),
                     {{-0.5, 1.25}});
    nn::expect_equal("slopes with the outputs exchanged",
                     slopes_of(by_hand(), {{1, 2}}, 0, 1), {{0.5, -1.25}});
  });
  grader.test_case("one picture, by nudging", [] {
    expect_slopes(sigmoids({3, 4, 2}), random_pictures(1, 3));
  });
  grader.test_case("as many neurons as pixels", [] {
    expect_slopes(sigmoids({3, 3, 3}), random_pictures(1, 3));
  });
  grader.test_case("a single layer", [] {
    expect_slopes(sigmoids({5, 2}), random_pictures(1, 5));
  });
  grader.test_case("four pictures, each by itself", [] {
    expect_slopes(sigmoids({5, 6, 3}), random_pictures(4, 5));
  });
  grader.test_case("a pixel that nobody looks at", [] {
    Network network = sigmoids({3, 4, 2});
    for (double& weight : network[0].weights.row(1)) weight = 0.0;
    const Matrix slopes = slopes_of(network, random_pictures(1, 3), 1, 0);
    nn::expect_equal("its slope", slopes(0, 1), 0.0);
  });
  grader.test_case("every pixel moves by the same step", [] {
    expect_steps({0.5, 0.5, 0.5}, {3, -0.01, 1e-9}, {0.75, 0.25, 0.75});
  });
  grader.test_case("a pixel with the slope 0 stays", [] {
    expect_steps({0.5, 0.5}, {0, 1}, {0.5, 0.75});
  });
  grader.test_case("kept between 0 and 1", [] {
    expect_steps({0.9, 0.1}, {1, -1}, {1, 0});
  });
  grader.test_case("a walk to each of four digits", [] {
    for (std::size_t wanted = 0; wanted < 4; ++wanted) expect_walk(wanted);
  });
}

}  // namespace mine
