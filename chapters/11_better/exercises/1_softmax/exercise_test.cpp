#include "11_better/exercises/1_softmax/exercise.hpp"

#include <numbers>

#include "common/grading/expect.hpp"
#include "common/grading/grader.hpp"

namespace mine {
namespace {

using std::numbers::ln2;

void expect_softmax(const Matrix& z, const Matrix& p) {
  nn::expect_equal("p", mine::softmax(z), p);
}

}  // namespace

void grade(nn::Grader& grader) {
  grader.test_case("one row by hand", [] {
    expect_softmax({{0.0, 0.0, ln2}}, {{0.25, 0.25, 0.5}});
  });
  grader.test_case("each row by itself", [] {
    expect_softmax({{0.0, 0.0, ln2}, {5.0, 5.0, 5.0}},
                   {{0.25, 0.25, 0.5}, {1.0 / 3, 1.0 / 3, 1.0 / 3}});
  });
  grader.test_case("more rows than columns", [] {
    expect_softmax(
        {{0.0, ln2}, {ln2, 0.0}, {-1.0, -1.0}, {2.0, 2.0}},
        {{1.0 / 3, 2.0 / 3}, {2.0 / 3, 1.0 / 3}, {0.5, 0.5}, {0.5, 0.5}});
  });
  grader.test_case("sums near 1,000", [] {
    expect_softmax({{1000.0, 1000.0, 1000.0 + ln2}}, {{0.25, 0.25, 0.5}});
  });
  grader.test_case("sums near -1,000", [] {
    expect_softmax({{-1000.0, -1000.0, -1000.0 + ln2}}, {{0.25, 0.25, 0.5}});
  });
  grader.test_case("one row far below the other", [] {
    expect_softmax({{1000.0, 1000.0}, {-1000.0, -1000.0}},
                   {{0.5, 0.5}, {0.5, 0.5}});
  });
  grader.test_case("one sum far above the others", [] {
    expect_softmax({{0.0, 2000.0, 0.0}}, {{0.0, 1.0, 0.0}});
  });
}

}  // namespace mine
