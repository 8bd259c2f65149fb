#include "docs/mine/xor_stage.hpp"

#include <algorithm>
#include <cmath>

#include "04_gradient_descent/cat.hpp"
#include "common/text.hpp"

namespace nn {
namespace {

constexpr double xor_rate = 3.0, near_enough = 0.2;
constexpr std::size_t xor_steps = 2000;

// The answers after so many steps.
Numbers learned(Problem problem, std::size_t how_many) {
  problem.batches.assign(how_many, problem.batches.front());
  problem.knobs = right_knobs(problem);
  return right_answers(problem);
}

bool knows(const Numbers& answers) {
  const Matrix targets = xor_table().targets;
  return std::ranges::equal(answers, targets.values(),
                            [](double a, double y) { return std::abs(a - y) < near_enough; });
}

std::string finding_in_xor(const Numbers& mine, const Problem& problem) {
  if (knows(mine)) return "";
  const std::string answers = ": its answers are " + numbers_text(mine);
  const auto words = [&](const std::string& what) { return what + answers.substr(0, answers.size() - 1); };
  Numbers upside_down = mine;
  for (double& answer : upside_down) answer = 1.0 - answer;
  if (alike(mine, right_answers(problem))) return words("the network has not learned at all");
  if (knows(upside_down))
    return words("it answers the opposite of XOR; are the targets read in their order?");
  const auto half = [](double a) { return std::abs(a - 0.5) < 0.1; };
  if (std::ranges::all_of(mine, half))
    return words("it answers 0.5 to everything, as one neuron alone would");
  const auto equal = [&](double a) { return std::abs(a - mine[0]) < 0.05; };
  if (std::ranges::all_of(mine, equal))
    return words("it answers the same to everything; does each step go downhill, with all four examples?");
  if (std::ranges::count_if(mine, half) == 2)
    return words("it stays on a plateau; begin with the knobs that are given");
  return words("not all four are within 0.2 of 0, 1, 1, 0");
}

Question ask_xor(const Problem& problem) {
  return {.about = "XOR, 2-3-1",
          .text = "xor\n" + network_text(problem) + numbers_text(Numbers{xor_rate}) +
                  std::to_string(xor_steps) + "\n" + batch_text(problem.batches[0], Targets::yes),
          .right = learned(problem, xor_steps),
          .count = 4,
          .lines = {1, 1, 1, 1},
          .finding = [=](const Numbers& mine) { return finding_in_xor(mine, problem); }};
}

}  // namespace

std::vector<Question> xor_questions(Engine& engine) {
  std::vector<Question> all;
  while (all.size() < 2) {
    Problem problem = random_problem({2, 3, 1}, {4}, engine);
    problem.batches.front() = xor_table();
    problem.rate = xor_rate;
    if (knows(learned(problem, xor_steps / 2))) all.push_back(ask_xor(problem));
  }
  return all;
}

}  // namespace nn
