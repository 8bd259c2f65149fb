#include "03_feedforward/checkpoint/exercise.hpp"

#include <cmath>
#include <string>

#include "common/grading/expect.hpp"
#include "common/grading/grader.hpp"

namespace mine {
namespace {

using Numbers = std::vector<double>;
using Sizes = std::vector<std::size_t>;

double same(double z) { return z; }
double positive_part(double z) { return z > 0.0 ? z : 0.0; }
double squeezed(double z) { return 1.0 / (1.0 + std::exp(-z)); }

const Numbers thirteen = {1, 0.5, 0, -1, 1, 0, 0.5, -1, 1, 0.5, -1, 2, 0.5};

// Numbers between -1 and 1 in no order.
Numbers mixed(std::size_t how_many) {
  Numbers numbers;
  for (std::size_t i = 1; i <= how_many; ++i)
    numbers.push_back(std::sin(static_cast<double>(i * i)));
  return numbers;
}

std::size_t knobs_of(const Sizes& sizes) {
  std::size_t knobs = 0;
  for (std::size_t l = 1; l < sizes.size(); ++l)
    knobs += (sizes[l - 1] + 1) * sizes[l];
  return knobs;
}

// What the layers answer, from the definition.
std::vector<Numbers> true_answers(const Sizes& sizes, const Numbers& knobs,
                                  Activation f, const Numbers& inputs) {
  std::vector<Numbers> layers = {inputs};
  auto knob = knobs.begin();
  for (std::size_t l = 1; l < sizes.size(); ++l) {
    layers.emplace_back();
    for (std::size_t j = 0; j < sizes[l]; ++j) {
      double sum = 0.0;
      for (const double number : layers[l - 1]) sum += number * *knob++;
      sum += *knob++;
      layers[l].push_back(f(sum));
    }
  }
  return layers;
}

void expect_layers(const Sizes& sizes, const Numbers& knobs, Activation f,
                   const Numbers& inputs) {
  const auto layers = forward_pass(sizes, knobs, f, inputs);
  const auto truth = true_answers(sizes, knobs, f, inputs);
  nn::expect_count("lists in the result", layers.size(), truth.size());
  for (std::size_t l = 0; l < truth.size(); ++l)
    nn::expect_equal(l == 0 ? "the inputs in the result"
                            : "the answers of layer " + std::to_string(l - 1),
                     layers[l], truth[l]);
}

void expect_mixed_layers(const Sizes& sizes, Activation f) {
  expect_layers(sizes, mixed(knobs_of(sizes)), f, mixed(sizes[0]));
}

void refused(const Sizes& sizes, std::size_t knobs, std::size_t inputs,
             const std::vector<std::string>& counts) {
  nn::expect_refusal(
      std::to_string(knobs) + " knobs and " + std::to_string(inputs) +
          " inputs for 2-3-1",
      [&] { forward_pass(sizes, mixed(knobs), same, mixed(inputs)); }, counts);
}

}  // namespace

void grade(nn::Grader& grader) {
  grader.test_case("one neuron", [] {
    const auto layers = forward_pass({3, 1}, {0.2, 0.8, -0.5, 2}, same, {1, 2, 3});
    nn::expect_count("lists in the result", layers.size(), 2);
    nn::expect_count("answers", layers[1].size(), 1);
    nn::expect_equal("the answer", layers[1][0], 2.3);
  });
  grader.test_case("the network of 13 knobs", [] {
    expect_layers({2, 3, 1}, thirteen, positive_part, {1, 2});
    expect_layers({2, 3, 1}, thirteen, positive_part, {2, 1});
  });
  grader.test_case("square layers", [] {
    expect_mixed_layers({3, 3, 3}, squeezed);
  });
  grader.test_case("five sizes", [] {
    expect_mixed_layers({4, 5, 2, 3, 1}, squeezed);
  });
  grader.test_case("13,002 knobs", [] {
    expect_mixed_layers({784, 16, 16, 10}, squeezed);
  });
  grader.test_case("no layer at all", [] { expect_mixed_layers({3}, squeezed); });
  grader.test_case("knobs that do not fit", [] {
    refused({2, 3, 1}, 14, 2, {"13", "14"});
    refused({2, 3, 1}, 12, 2, {"13", "12"});
  });
  grader.test_case("inputs that do not fit", [] {
    refused({2, 3, 1}, 13, 3, {"2", "3"});
    refused({2, 3, 1}, 13, 1, {"2", "1"});
  });
}

}  // namespace mine
