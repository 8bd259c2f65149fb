#include "13_convolution/exercises/1_sliding_detector/exercise.hpp"

#include "common/grading/expect.hpp"
#include "common/grading/grader.hpp"

namespace mine {
namespace {

void expect_map(const Matrix& picture, const Matrix& detector, double bias,
                const Matrix& truth,
                const std::vector<nn::Mistaken>& mistaken = {}) {
  const Matrix map = map_of(picture, detector, bias);
  nn::expect_count("the rows of the map", map.rows(), truth.rows());
  nn::expect_count("the columns of the map", map.columns(), truth.columns());
  nn::expect_equal("the map", map, truth, mistaken);
}

}  // namespace

void grade(nn::Grader& grader) {
  grader.test_case("one place", [] {
    // 1 * 1 + 2 * 2 + 3 * 3 + 4 * 5 = 34
    expect_map({{1, 2}, {3, 5}}, {{1, 2}, {3, 4}}, 0.0, {{34}},
               {{{{21}},
                 "the detector is turned over: its last weight meets the "
                 "first pixel"},
                {{{33}}, "rows and columns of the detector are swapped"}});
  });
  grader.test_case("one place, with a bias", [] {
    expect_map({{1, 2}, {3, 5}}, {{1, 2}, {3, 4}}, 0.5, {{34.5}},
               {{{{36}}, "the bias is added for each weight; it is added once"},
                {{{34}}, "the bias is missing"}});
  });
  grader.test_case("three places in a row", [] {
    expect_map({{1, 2, 3, 4}, {5, 6, 7, 8}}, {{1, 2}, {0, -1}}, 0.5,
               {{-0.5, 1.5, 3.5}});
  });
  grader.test_case("three places in a column", [] {
    // 1 * 1 - 1 * 2 = -1, 4 - 8 = -4, 9 - 27 = -18
    expect_map({{1, 2}, {4, 8}, {9, 27}}, {{1, -1}}, 0.0, {{-1}, {-4}, {-18}});
  });
  grader.test_case("two by three places", [] {
    // A single lit pixel shows the detector turned over.
    expect_map({{0, 0, 0, 0}, {0, 1, 0, 0}, {0, 0, 0, 0}}, {{1, 2}, {3, 4}}, 0.0,
               {{4, 3, 0}, {2, 1, 0}},
               {{{{1, 2, 0}, {3, 4, 0}}, "the detector is turned over"}});
  });
  grader.test_case("a detector that is not square", [] {
    expect_map({{1, 2, 3}, {4, 5, 6}, {7, 8, 9}}, {{1, 0, -1}}, 1.0,
               {{-1}, {-1}, {-1}});
  });
  grader.test_case("a detector of one weight", [] {
    expect_map({{1, -2}, {3, 4}}, {{2}}, -1.0, {{1, -5}, {5, 7}});
  });
  grader.test_case("a detector that does not fit", [] {
    nn::expect_refusal("a detector with too many rows", [] {
      map_of({{1, 2, 3}, {4, 5, 6}}, {{1}, {1}, {1}}, 0.0);
    });
    nn::expect_refusal("a detector with too many columns", [] {
      map_of({{1, 2}, {4, 5}, {7, 8}}, {{1, 1, 1}}, 0.0);
    });
  });
}

}  // namespace mine
