#include "03_feedforward/exercises/3_xor_by_hand/exercise.hpp"

#include <cmath>
#include <string>
#include <utility>

#include "common/grading/expect.hpp"
#include "common/grading/grader.hpp"
#include "common/text.hpp"

namespace mine {
namespace {

constexpr double corners[4][2] = {{0, 0}, {0, 1}, {1, 0}, {1, 1}};

Matrix passed(const Layer& layer, const Matrix& inputs) {
  Matrix z, a;
  nn::weighted_sums(layer, inputs, z);
  nn::activate(layer.activation, z, a);
  return a;
}

void expect_layer(const Network& network, std::size_t l, std::size_t neurons) {
  const std::string layer = "layer " + std::to_string(l);
  const auto expect_shape = [&](const std::string& what, const Matrix& matrix,
                                const Matrix& wanted) {
    nn::expect(shape(matrix) == shape(wanted), layer + ": the " + what + " are " +
                                                   shape(matrix) + ", where " +
                                                   shape(wanted) + " is meant");
  };
  expect_shape("weights", network[l].weights, Matrix(2, neurons));
  expect_shape("biases", network[l].biases, Matrix(1, neurons));
  nn::expect(network[l].activation.value == nn::sigmoid.value,
             layer + " does not use nn::sigmoid");
}

Network checked() {
  const Network network = xor_by_hand();
  nn::expect_count("layers", network.size(), 2);
  expect_layer(network, 0, 2);
  expect_layer(network, 1, 1);
  return network;
}

double output(const Network& network, double x, double y) {
  return passed(network[1], passed(network[0], {{x, y}}))(0, 0);
}

bool is_right(double answer, bool yes) { return yes ? answer > 0.9 : answer < 0.1; }

// Right at all four corners, or at all four the opposite.
bool is_xor(const Network& network, bool opposite = false) {
  for (const auto& [x, y] : corners) {
    if (!is_right(output(network, x, y), (x != y) != opposite)) return false;
  }
  return true;
}

Network turned(Network network) {
  std::swap(network[0].weights(0, 1), network[0].weights(1, 0));
  return network;
}

// The corner is (x, y), and the inputs are off by so much.
void expect_answer(const Network& network, double x, double y, double off_x = 0.0,
                   double off_y = 0.0) {
  const double in_x = x + off_x, in_y = y + off_y;
  const Matrix hidden = passed(network[0], {{in_x, in_y}});
  const double answer = output(network, in_x, in_y);
  nn::expect(is_right(answer, x != y),
             "for (" + nn::shortest(in_x) + ", " + nn::shortest(in_y) +
                 ") the hidden neurons answer " + nn::fixed(hidden(0, 0), 3) +
                 " and " + nn::fixed(hidden(0, 1), 3) + ", and the output is " +
                 nn::fixed(answer, 3) + ", where " +
                 (x != y ? "more than 0.9" : "less than 0.1") + " is meant");
}

}  // namespace

void grade(nn::Grader& grader) {
  grader.test_case("nine knobs", [] { checked(); });
  grader.test_case("the four pairs", [] {
    const Network network = checked();
    nn::expect(is_xor(network) || !is_xor(turned(network)),
               "it would be right if you transposed the weights of layer 0: the "
               "weights of a neuron are a column");
    nn::expect(!is_xor(network, true),
               "all four answers are the opposite of what is meant");
    for (const auto& [x, y] : corners) expect_answer(network, x, y);
  });
  grader.test_case("two different hidden neurons", [] {
    const Network network = checked();
    double difference = 0.0;
    for (const auto& [x, y] : corners) {
      const Matrix a = passed(network[0], {{x, y}});
      difference += std::abs(a(0, 0) - a(0, 1));
    }
    nn::expect(
        difference > 1e-6,
        "the hidden neurons answer the same to all four pairs, so one of them "
        "would do");
  });
  grader.test_case("each input off by 0.05", [] {
    const Network network = checked();
    for (const auto& [x, y] : corners) {
      for (const double off_x : {-0.05, 0.05}) {
        for (const double off_y : {-0.05, 0.05})
          expect_answer(network, x, y, off_x, off_y);
      }
    }
  });
}

}  // namespace mine
