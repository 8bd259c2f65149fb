#include "08_mnist/exercises/1_one_hot_and_back/exercise.hpp"

#include <limits>
#include <string>

#include "common/grading/expect.hpp"
#include "common/grading/grader.hpp"

namespace mine {
namespace {

using Labels = std::vector<std::uint8_t>;
using Answers = std::vector<std::size_t>;

constexpr double nan = std::numeric_limits<double>::quiet_NaN();

std::string row_name(std::size_t i) { return "row " + std::to_string(i) + ": "; }

// The 1 is where it would be if columns were counted from 1.
bool is_one_too_low(std::span<const double> row, std::size_t label) {
  return label > 0 && row[label - 1] == 1.0 && row[label] == 0.0;
}

void expect_targets(const Labels& labels, std::size_t classes,
                    const Matrix& truth) {
  const Matrix targets = one_hot(labels, classes);
  if (nn::shape(targets) == nn::shape(truth)) {
    for (std::size_t i = 0; i < truth.rows(); ++i)
      nn::expect(!is_one_too_low(targets.row(i), labels[i]),
                 row_name(i) + "the 1 for the label " + std::to_string(labels[i]) +
                     " is in column " + std::to_string(labels[i] - 1) +
                     ", and columns are counted from 0");
  }
  nn::expect_equal("targets", targets, truth);
}

void expect_answers(const Matrix& outputs, const Answers& truth,
                    const std::string& rule = "") {
  const Answers all = answers(outputs);
  nn::expect_count("how many answers", all.size(), truth.size());
  for (std::size_t i = 0; i < truth.size(); ++i)
    nn::expect(all[i] == truth[i], row_name(i) + std::to_string(all[i]) +
                                       " where " + std::to_string(truth[i]) +
                                       " is meant" + rule);
}

}  // namespace

void grade(nn::Grader& grader) {
  grader.test_case("the labels 3 and 0", [] {
    expect_targets({3, 0}, 4, {{0, 0, 0, 1}, {1, 0, 0, 0}});
  });
  grader.test_case("the labels 9, 0, 9 of ten classes", [] {
    expect_targets({9, 0, 9}, 10,
                   {{0, 0, 0, 0, 0, 0, 0, 0, 0, 1},
                    {1, 0, 0, 0, 0, 0, 0, 0, 0, 0},
                    {0, 0, 0, 0, 0, 0, 0, 0, 0, 1}});
  });
  grader.test_case("a label without a column", [] {
    const Labels labels = {0, 1, 4, 3};
    nn::expect_refusal("label 2 is 4, and there are 4 classes, 0 to 3",
                       [&] { one_hot(labels, 4); }, {"2", "4"});
  });
  grader.test_case("one answer per row", [] {
    expect_answers({{0.2, 0.9, 0.1}, {0.8, 0.3, 0.4}, {0.1, 0.2, 0.3}}, {1, 0, 2},
                   ": each row has a largest number of its own");
  });
  grader.test_case("equal outputs", [] {
    expect_answers({{0.2, 0.9, 0.9}, {0, 0, 0}}, {1, 0},
                   ": of equal outputs the first one counts");
  });
  grader.test_case("all outputs are negative", [] {
    expect_answers({{-3, -1, -2}}, {1}, ": one of them is the largest");
  });
  grader.test_case("NaN never wins", [] {
    expect_answers({{nan, 0.1, 0.3}, {0.3, nan, 0.1}, {0.1, 0.3, nan}}, {2, 0, 1},
                   ": a comparison with NaN is always false");
  });
  grader.test_case("there and back", [] {
    const Labels labels = {7, 2, 0, 9, 4};
    expect_answers(one_hot(labels, 10), Answers(labels.begin(), labels.end()));
  });
}

}  // namespace mine
