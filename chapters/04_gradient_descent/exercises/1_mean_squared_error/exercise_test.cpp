#include "04_gradient_descent/exercises/1_mean_squared_error/exercise.hpp"

#include <cmath>
#include <string>

#include "common/grading/expect.hpp"
#include "common/grading/grader.hpp"

namespace mine {
namespace {

const Matrix some_answers{{0.1, 0.9}, {0.8, 0.2}}, some_targets{{0, 1}, {1, 0}};

using Mistakes = std::vector<nn::Mistaken>;

// What a wrong divisor makes of the mean.
nn::Mistaken divided_by(std::size_t divisor, double sum, std::size_t numbers) {
  const std::string by = std::to_string(divisor);
  return {sum / static_cast<double>(divisor),
          divisor == 1
              ? "this is the sum of the squares, which still has to be divided"
              : "this is the sum of the squares divided by " + by +
                    ", but there are " + std::to_string(numbers) + " numbers"};
}

double mean_distance(const Matrix& answers, const Matrix& targets) {
  double sum = 0.0;
  for (std::size_t i = 0; i < answers.size(); ++i)
    sum += answers.values()[i] - targets.values()[i];
  return sum / static_cast<double>(answers.size());
}

void expect_cost(const Matrix& answers, const Matrix& targets, double truth,
                 Mistakes mistaken = {}) {
  const double sum = truth * static_cast<double>(answers.size());
  for (const std::size_t divisor :
       {std::size_t{1}, answers.rows(), answers.columns(), 2 * answers.rows()})
    mistaken.push_back(divided_by(divisor, sum, answers.size()));
  mistaken.emplace_back(mean_distance(answers, targets),
                        "this is the mean of the distances: square each of them");
  mistaken.emplace_back(std::sqrt(truth),
                        "this is the root of the mean of the squares");
  nn::expect_equal("C", mean_squared_error(answers, targets), truth, mistaken);
}

}  // namespace

void grade(nn::Grader& grader) {
  grader.test_case("two examples, two outputs", [] {
    expect_cost(
        some_answers, some_targets, 0.025,
        {{0.15,
          "this is the mean of the sizes of the distances, not of their squares"},
         {0.0, "do you divide whole numbers, or keep the sum in one?"}});
  });
  grader.test_case("one example, three outputs", [] {
    expect_cost({{0.5, 0, 1}}, {{1, 1, 0}}, 0.75);
  });
  grader.test_case("three examples, one output", [] {
    expect_cost({{0.5}, {0}, {1}}, {{1}, {1}, {0}}, 0.75);
  });
  grader.test_case("everything is right", [] {
    nn::expect_equal("C", mean_squared_error(some_targets, some_targets), 0.0);
  });
  grader.test_case("an answer that is far off", [] {
    expect_cost({{3, 0, 0}}, {{0, 0, 0}}, 3);
    expect_cost({{-3, 0, 0}}, {{0, 0, 0}}, 3);
  });
  grader.test_case("answers and targets exchanged",
                   [] { expect_cost(some_targets, some_answers, 0.025); });
  grader.test_case("each row twice", [] {
    expect_cost({{0.1, 0.9}, {0.1, 0.9}, {0.8, 0.2}, {0.8, 0.2}},
                {{0, 1}, {0, 1}, {1, 0}, {1, 0}}, 0.025);
  });
  grader.test_case("shapes that differ", [] {
    const Matrix two_rows(2, 3), three_rows(3, 2);
    nn::expect_refusal("(2 x 3) and (3 x 2)",
                       [&] { mean_squared_error(two_rows, three_rows); },
                       {"(2 x 3)", "(3 x 2)"});
  });
}

}  // namespace mine
