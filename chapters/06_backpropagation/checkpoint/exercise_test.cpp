#include "06_backpropagation/checkpoint/exercise.hpp"

#include <cmath>
#include <span>
#include <string>

#include "common/grading/expect.hpp"
#include "common/grading/grader.hpp"

namespace mine {
namespace {

using List = std::vector<double>;
using Sizes = std::vector<std::size_t>;

double positive_part(double z) { return z > 0.0 ? z : 0.0; }
double is_open(double z) { return z > 0.0 ? 1.0 : 0.0; }
double squeezed(double z) { return 1.0 / (1.0 + std::exp(-z)); }
double slope_of_squeezed(double z) { return squeezed(z) * (1.0 - squeezed(z)); }
double bent(double z) { return std::tanh(z); }
double slope_of_bent(double z) { return 1.0 - bent(z) * bent(z); }

const Activation of_relu{positive_part, is_open},
    of_sigmoid{squeezed, slope_of_squeezed}, of_tanh{bent, slope_of_bent};

const List thirteen = {1, 0.5, 0, -1, 1, 0, 0.5, -1, 1, 0.5, -1, 2, 0.5};

// Numbers between -1 and 1 in no order.
List mixed(std::size_t how_many, std::size_t from) {
  List numbers;
  for (std::size_t i = from; i < from + how_many; ++i)
    numbers.push_back(std::sin(static_cast<double>(i * i)));
  return numbers;
}

std::size_t knobs_of_layer(const Sizes& sizes, std::size_t l) {
  return (sizes[l] + 1) * sizes[l + 1];
}

std::size_t knobs_of(const Sizes& sizes) {
  std::size_t knobs = 0;
  for (std::size_t l = 0; l + 1 < sizes.size(); ++l)
    knobs += knobs_of_layer(sizes, l);
  return knobs;
}

double cost(const Sizes& sizes, const List& knobs, const Activation& f,
            const std::vector<Example>& examples) {
  double sum = 0.0;
  for (const Example& example : examples) {
    List now = example.inputs;
    auto knob = knobs.begin();
    for (std::size_t l = 1; l < sizes.size(); ++l) {
      List next;
      for (std::size_t j = 0; j < sizes[l]; ++j) {
        double total = 0.0;
        for (const double number : now) total += number * *knob++;
        next.push_back(f.value(total + *knob++));
      }
      now = next;
    }
    for (std::size_t j = 0; j < now.size(); ++j)
      sum += (now[j] - example.targets[j]) * (now[j] - example.targets[j]) / 2.0;
  }
  return sum / static_cast<double>(examples.size());
}

List slopes_by_nudging(const Sizes& sizes, List knobs, const Activation& f,
                       const std::vector<Example>& examples) {
  constexpr double h = 1e-5;
  List found;
  for (double& knob : knobs) {
    const double kept = knob;
    knob = kept + h;
    const double above = cost(sizes, knobs, f, examples);
    knob = kept - h;
    found.push_back((above - cost(sizes, knobs, f, examples)) / (2.0 * h));
    knob = kept;
  }
  return found;
}

// Layer by layer from the last one, in which a mistake shows first.
void expect_slopes(const Sizes& sizes, const List& knobs, const Activation& f,
                   const std::vector<Example>& examples) {
  const List found = backward_pass(sizes, knobs, f, examples);
  const List truth = slopes_by_nudging(sizes, knobs, f, examples);
  nn::expect_count("slopes", found.size(), truth.size());
  std::size_t end = truth.size();
  for (std::size_t l = sizes.size() - 1; l-- > 0;) {
    const std::size_t count = knobs_of_layer(sizes, l);
    end -= count;
    nn::expect_equal("the slopes of layer " + std::to_string(l),
                     std::span(found).subspan(end, count),
                     std::span(truth).subspan(end, count), examples.size(), 1e-6);
  }
}

void expect_mixed_slopes(const Sizes& sizes, const Activation& f,
                         std::size_t count) {
  std::vector<Example> examples;
  for (std::size_t i = 0; i < count; ++i)
    examples.push_back(
        {mixed(sizes.front(), 40 + 7 * i), mixed(sizes.back(), 90 + i)});
  expect_slopes(sizes, mixed(knobs_of(sizes), 1), f, examples);
}

}  // namespace

void grade(nn::Grader& grader) {
  grader.test_case("the network of 13 knobs", [] {
    expect_slopes({2, 3, 1}, thirteen, of_relu, {{{1, 2}, {1}}});
    expect_slopes({2, 3, 1}, thirteen, of_relu, {{{2, 1}, {4}}});
  });
  grader.test_case("two examples", [] {
    expect_slopes({2, 3, 1}, thirteen, of_relu, {{{1, 2}, {1}}, {{2, 1}, {4}}});
  });
  grader.test_case("square layers", [] {
    expect_mixed_slopes({3, 3, 3, 3}, of_sigmoid, 4);
  });
  grader.test_case("layers of all sizes", [] {
    expect_mixed_slopes({4, 1, 5, 2}, of_tanh, 3);
  });
  grader.test_case("no hidden layer", [] {
    expect_mixed_slopes({5, 2}, of_tanh, 6);
  });
}

}  // namespace mine
