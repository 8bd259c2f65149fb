#include "09_look_inside/exercises/1_count_confusions/exercise.hpp"

#include <cmath>
#include <string>
#include <vector>

#include "common/grading/expect.hpp"
#include "common/grading/grader.hpp"

namespace mine {
namespace {

using Digits = std::vector<std::uint8_t>;

// Outputs whose largest number is in these columns.
Matrix outputs_for(const Digits& called, std::size_t digits) {
  Matrix outputs(called.size(), digits, 0.1);
  for (std::size_t i = 0; i < called.size(); ++i) outputs(i, called[i]) = 0.6;
  return outputs;
}

double total_of(const Matrix& counts) {
  double total = 0.0;
  for (const double count : counts.values()) total += count;
  return total;
}

void expect_table(const Matrix& outputs, const Digits& labels,
                  const Matrix& truth) {
  const Matrix counts = mine::confusion(outputs, labels);
  for (const double count : counts.values())
    nn::expect(count == std::round(count), "it holds " + nn::unlike(count, 0) +
                                               ", but a count is a whole number");
  nn::expect_equal("the table", counts, truth);
}

using ShareOf = double (*)(const Matrix& counts, std::size_t digit);

// The share of this digit, which must not be the other kind of share.
void expect_share(const std::string& name, ShareOf share, const Matrix& counts,
                  std::size_t digit, double truth, double other) {
  const double value = share(counts, digit);
  const std::string what = name + " of the " + std::to_string(digit);
  nn::expect(
      truth == other || value != other,
      what + ": " + nn::unlike(value, truth) + " where " +
          nn::unlike(truth, value) + " is meant; " +
          (name == "recall" ? "this is its precision" : "this is its recall"));
  nn::expect_equal(what, value, truth);
}

// The 0 is called 0, 1, 1, 1, the 1 is called 1, and the 2 is never shown.
const Matrix three{{1, 3, 0}, {0, 1, 0}, {0, 0, 0}};

}  // namespace

void grade(nn::Grader& grader) {
  grader.test_case("five pictures of 4 and 9", [] {
    Matrix truth(10, 10);
    truth(4, 4) = 1, truth(4, 9) = 1, truth(9, 9) = 3;
    expect_table(outputs_for({4, 9, 9, 9, 9}, 10), {4, 4, 9, 9, 9}, truth);
  });
  grader.test_case("eight pictures of three digits", [] {
    expect_table(outputs_for({0, 2, 0, 1, 0, 1, 2, 2}, 3), {0, 2, 1, 1, 2, 2, 0, 2},
                 {{1, 0, 1}, {1, 1, 0}, {1, 1, 2}});
  });
  grader.test_case("equal outputs, and negative ones", [] {
    expect_table({{0.3, 0.3, 0.1}, {-3, -2, -2}}, {1, 1},
                 {{0, 0, 0}, {1, 1, 0}, {0, 0, 0}});
  });
  grader.test_case("the total is the number of pictures", [] {
    const Digits digits(12, 1);
    nn::expect_equal(
        "total", total_of(mine::confusion(outputs_for(digits, 3), digits)), 12.0);
  });
  grader.test_case("two labels for three pictures", [] {
    nn::expect_refusal("2 labels for 3 pictures",
                       [] {
                         mine::confusion(Matrix(3, 10), Digits{1, 2});
                       },
                       {"2", "3"});
  });
  grader.test_case("recall", [] {
    expect_share("recall", mine::recall, three, 0, 0.25, 1.0);
    expect_share("recall", mine::recall, three, 1, 1.0, 0.25);
  });
  grader.test_case("precision", [] {
    expect_share("precision", mine::precision, three, 0, 1.0, 0.25);
    expect_share("precision", mine::precision, three, 1, 0.25, 1.0);
  });
  grader.test_case("a digit that nobody saw", [] {
    nn::expect_equal("recall without pictures", mine::recall(three, 2), 1.0);
    nn::expect_equal("precision without answers", mine::precision(three, 2), 1.0);
  });
}

}  // namespace mine
