#include "docs/mine/stages.hpp"

#include <algorithm>
#include <cmath>

#include "docs/mine/findings.hpp"
#include "docs/mine/xor_stage.hpp"

namespace nn {
namespace {

using Sizes = std::vector<std::size_t>;
using Questions = std::vector<Question>;

double activation(double z) { return 1.0 / (1.0 + std::exp(-z)); }

Question ask_sum(const Numbers& weights, double bias, const Numbers& inputs) {
  double z = bias;
  for (std::size_t i = 0; i < weights.size(); ++i) z += weights[i] * inputs[i];
  Question question{.about = counted_inputs(weights.size()),
                    .text = "sum\n" + std::to_string(weights.size()) + "\n" + numbers_text(weights) +
                            numbers_text(Numbers{bias}) + numbers_text(inputs),
                    .right = {z, activation(z)},
                    .count = 2,
                    .lines = {2},
                    .finding = {}};
  question.finding = [z, bias](const Numbers& mine) { return finding_in_sum(mine, z, bias); };
  return question;
}

Questions sums(Engine& engine) {
  Questions all = {ask_sum({0.2, 0.8, -0.5}, 2.0, {1.0, 2.0, 3.0})};
  for (const std::size_t n : Sizes{1, 2, 5, 12}) {
    const Problem neuron = random_problem({n, 1}, {1}, engine);
    const auto weights = neuron.knobs.begin();
    const auto inputs = neuron.batches[0].inputs.values();
    all.push_back(ask_sum({weights, weights + static_cast<std::ptrdiff_t>(n)}, neuron.knobs.back(),
                          {inputs.begin(), inputs.end()}));
  }
  return all;
}

// The layer and the network that chapters 02 to 06 share, here with sigmoids. With three examples, a sum in
// place of the mean is not taken for the 2 of the square.
Problem small_layer() {
  return {.sizes = {2, 3},
          .knobs = {1, -1, 0.5, 0.5, 1, -1, 0, 0, 1},
          .batches = {{Matrix{{1, 2}, {2, 1}}, Matrix{{0, 1, 0}, {1, 0, 0}}}}};
}
Problem small_network() {
  return {.sizes = {2, 3, 1},
          .knobs = {1, -1, 0.5, 0.5, 1, -1, 0, 0, 1, 0.5, -1, 2, 0.5},
          .batches = {{Matrix{{1, 2}, {2, 1}, {-1, 1}}, Matrix{{1}, {0}, {1}}}}};
}

struct Shape {
  Sizes sizes;
  Sizes rows;  // of each batch
};

std::vector<Problem> problems(const Problem& first, const std::vector<Shape>& others, Engine& engine) {
  std::vector<Problem> all = {first};
  for (const Shape& shape : others) all.push_back(random_problem(shape.sizes, shape.rows, engine));
  return all;
}

Question ask_answers(const std::string& stage, const Problem& problem) {
  const Numbers right = right_answers(problem);
  return {.about = about(problem),
          .text = stage + "\n" + network_text(problem) + batch_text(problem.batches[0], Targets::no),
          .right = right,
          .count = right.size(),
          .lines = lines_of_answers(problem),
          .finding = [=](const Numbers& mine) { return finding_in_answers(mine, problem); }};
}

Questions layers(Engine& engine) {
  Questions all;
  const std::vector<Shape> shapes = {{{3, 3}, {5}}, {{4, 2}, {1}}, {{1, 3}, {3}}, {{5, 5}, {7}}};
  for (const Problem& each : problems(small_layer(), shapes, engine))
    all.push_back(ask_answers("layer", each));
  return all;
}

Questions networks(Engine& engine) {
  Questions all;
  const std::vector<Shape> shapes = {
      {{3, 3, 3}, {4}}, {{4, 3, 2}, {5}}, {{2, 5, 4, 3}, {1}}, {{3, 2}, {3}}, {{4, 4, 4, 4}, {7}}};
  for (const Problem& each : problems(small_network(), shapes, engine))
    all.push_back(ask_answers("forward", each));
  return all;
}

const std::vector<Shape>& with_targets() {
  static const std::vector<Shape> shapes = {
      {{3, 3, 3}, {5}}, {{2, 4, 3}, {7}}, {{3, 2}, {1}}, {{2, 3, 3, 2}, {3}}, {{3, 3, 3, 3}, {2}}};
  return shapes;
}

std::string text_with_targets(const std::string& stage, const Problem& problem) {
  return stage + "\n" + network_text(problem) + batch_text(problem.batches[0], Targets::yes);
}

Questions costs_of_networks(Engine& engine) {
  Questions all;
  for (const Problem& each : problems(small_network(), with_targets(), engine)) {
    all.push_back({.about = about(each),
                   .text = text_with_targets("cost", each),
                   .right = {right_cost(each)},
                   .count = 1,
                   .lines = {1},
                   .finding = [=](const Numbers& mine) { return finding_in_cost(mine, each); }});
  }
  return all;
}

using FindingIn = std::string (*)(const Numbers&, const Problem&);
Questions slopes_of(const std::string& stage, FindingIn finding_in, Engine& engine) {
  Questions all;
  for (const Problem& each : problems(small_network(), with_targets(), engine)) {
    all.push_back({.about = about(each),
                   .text = text_with_targets(stage, each),
                   .right = right_slopes(each),
                   .count = each.knobs.size(),
                   .lines = lines_of_knobs(each),
                   .finding = [=](const Numbers& mine) { return finding_in(mine, each); }});
  }
  return all;
}
Questions nudged(Engine& engine) { return slopes_of("slopes", finding_in_nudged_slopes, engine); }
Questions gradients(Engine& engine) { return slopes_of("gradient", finding_in_slopes, engine); }

Question ask_step(Problem problem, double rate) {
  problem.rate = rate;
  std::string text = "step\n" + network_text(problem) + numbers_text(Numbers{rate}) +
                     std::to_string(problem.batches.size()) + "\n";
  for (const Batch& batch : problem.batches) text += batch_text(batch, Targets::yes);
  return {.about = about(problem),
          .text = text,
          .right = right_knobs(problem),
          .count = problem.knobs.size(),
          .lines = lines_of_knobs(problem),
          .finding = [=](const Numbers& mine) { return finding_in_knobs(mine, problem); }};
}

Questions steps(Engine& engine) {
  Questions all = {ask_step(small_network(), 0.5)};
  const std::vector<Shape> shapes = {
      {{2, 3, 1}, {1}}, {{3, 3, 3}, {4, 4, 3}}, {{4, 3, 2}, {2, 2}}, {{3, 3, 3}, {5}}};
  for (const Shape& shape : shapes)
    all.push_back(ask_step(random_problem(shape.sizes, shape.rows, engine), 1.5));
  return all;
}

}  // namespace

const std::vector<Stage>& stages() {
  static const std::vector<Stage> all = {
      {"sum", "docs/01-neuron.md", "The formulas", "(1.1) and (1.3)", 10, sums},
      {"layer", "docs/02-layer.md", "The formulas", "(2.1) and (2.2)", 10, layers},
      {"forward", "docs/03-feedforward.md", "A network small enough to print", "(3.1)", 10, networks},
      {"cost", "docs/04-gradient-descent.md", "Two other costs", "(4.1)", 10, costs_of_networks},
      {"slopes", "docs/04-gradient-descent.md", "Many knobs, many slopes", "(4.5)", 20, nudged},
      {"gradient", "docs/06-backpropagation.md", "The formulas", "(6.1) to (6.4)", 20, gradients},
      {"step", "docs/07-sgd.md", "The formulas", "(7.1) and (7.2)", 10, steps},
      {"xor", "docs/07-sgd.md", "XOR, as promised", "", 60, xor_questions},
  };
  return all;
}

}  // namespace nn
