#include "13_convolution/exercises/2_brightest/exercise.hpp"

#include "common/grading/expect.hpp"
#include "common/grading/grader.hpp"

namespace mine {
namespace {

using Mistakes = std::vector<nn::Mistaken>;

const Matrix map = {{1, 5, -1, -2}, {2, 3, -4, -3}};

void expect_pooled(const Matrix& numbers, std::size_t side, const Matrix& truth,
                   const Mistakes& mistaken = {}) {
  const Matrix small = pooled(numbers, side);
  nn::expect_count("the rows of the small map", small.rows(), truth.rows());
  nn::expect_count("the columns of the small map", small.columns(),
                   truth.columns());
  nn::expect_equal("the small map", small, truth, mistaken);
}

void expect_blame(const Matrix& numbers, std::size_t side, const Matrix& dC_dsmall,
                  const Matrix& truth, const Mistakes& mistaken = {}) {
  const Matrix blame = blame_of(numbers, side, dC_dsmall);
  nn::expect_count("the rows of the blame", blame.rows(), truth.rows());
  nn::expect_count("the columns of the blame", blame.columns(), truth.columns());
  nn::expect_equal("the blame", blame, truth, mistaken);
}

}  // namespace

void grade(nn::Grader& grader) {
  grader.test_case("pooled: one square", [] {
    expect_pooled({{1, 5}, {2, 3}}, 2, {{5}},
                  {{{{2.75}}, "this is the mean; the largest number speaks"},
                   {{{11}}, "this is the sum; the largest number speaks"}});
  });
  grader.test_case("pooled: negative numbers", [] {
    expect_pooled({{-1, -2}, {-4, -3}}, 2, {{-1}},
                  {{{{0}}, "0 is not in the square: do not start from 0"}});
  });
  grader.test_case("pooled: two by three squares", [] {
    expect_pooled({{1, 0, 2, 0, 3, 0},
                   {0, 0, 0, 0, 0, 0},
                   {0, 0, 0, 5, 0, 0},
                   {0, 4, 0, 0, 6, 0}},
                  2, {{1, 2, 3}, {4, 5, 6}});
  });
  grader.test_case("pooled: numbers left over", [] {
    expect_pooled({{1, 2, 9}, {3, 4, 9}, {9, 9, 9}}, 2, {{4}});
  });
  grader.test_case("pooled: squares of one number",
                   [] { expect_pooled(map, 1, map); });
  grader.test_case("blame: one square", [] {
    expect_blame(
        {{1, 5}, {2, 3}}, 2, {{10}}, {{0, 10}, {0, 0}},
        {{{{10, 10}, {10, 10}},
          "all four numbers are blamed; only the largest one spoke"},
         {{{2.5, 2.5}, {2.5, 2.5}},
          "the blame is shared out; only the largest one spoke"},
         {{{10, 0}, {0, 0}},
          "the corner of the square is blamed, not its largest number"},
         {{{0, 50}, {0, 0}}, "the slope is multiplied by the number itself"}});
  });
  grader.test_case("blame: two squares", [] {
    expect_blame(map, 2, {{10, 20}}, {{0, 10, 20, 0}, {0, 0, 0, 0}});
  });
  grader.test_case("blame: equal numbers", [] {
    expect_blame(
        {{1, 7}, {7, 7}}, 2, {{10}}, {{0, 10}, {0, 0}},
        {{{{0, 10}, {10, 10}},
          "all equally large numbers are blamed; the first one spoke"},
         {{{0, 0}, {0, 10}},
          "the last of the equal numbers is blamed; the first one spoke"}});
  });
  grader.test_case("blame: numbers left over", [] {
    expect_blame({{1, 2, 9}, {3, 4, 9}, {9, 9, 9}}, 2, {{10}},
                 {{0, 0, 0}, {0, 10, 0}, {0, 0, 0}});
  });
  grader.test_case("blame: the parts of a column", [] {
    expect_blame({{1}, {3}, {2}, {5}, {4}, {6}}, 1, {{1}, {2}, {3}, {4}, {5}, {6}},
                 {{1}, {2}, {3}, {4}, {5}, {6}});
  });
  grader.test_case("a side of 0", [] {
    nn::expect_refusal("pooled with the side 0", [] { pooled(map, 0); });
    nn::expect_refusal("blame_of with the side 0", [] { blame_of(map, 0, {{1}}); });
  });
}

}  // namespace mine
