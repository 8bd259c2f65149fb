#include "common/diagnose.hpp"

#include <limits>

#include "support/support.hpp"

using namespace nn;

namespace {

const Matrix truth{{1, -2, 3}, {4, 5, -6}};
const Matrix square{{1, 2}, {3, 4}};

Matrix times(double factor) {
  Matrix m = truth;
  m *= factor;
  return m;
}

Matrix with(double value, std::size_t i, std::size_t j) {
  Matrix m = truth;
  m(i, j) = value;
  return m;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(diagnosis)

BOOST_AUTO_TEST_CASE(usual_mistakes_are_named) {
  BOOST_TEST(diagnose(truth, truth) == "agrees");
  BOOST_TEST(diagnose(with(1 + 1e-9, 0, 0), truth) == "agrees");
  BOOST_TEST(diagnose(times(-1), truth) == "the sign is wrong: plus is minus");
  BOOST_TEST(diagnose(times(10), truth, 10) ==
             "10 times too large: a sum over the batch instead of the mean");
  BOOST_TEST(diagnose(times(0.1), truth, 10) ==
             "10 times too small: divided by the batch's size once too often");
  BOOST_TEST(diagnose(times(2), truth) == "2 times too large: the 2 of the square");
  BOOST_TEST(diagnose(times(7), truth) == "7 times too large");
  BOOST_TEST(diagnose(Matrix(2, 3), truth) == "zero everywhere");
  BOOST_TEST(diagnose(truth, Matrix(2, 3)) == "it should be zero everywhere");
  BOOST_TEST(diagnose(Matrix(2, 3), Matrix(2, 3)) == "agrees");
  BOOST_TEST(diagnose(Matrix{{1, 3}, {2, 4}}, square) == "transposed");
}

BOOST_AUTO_TEST_CASE(shapes_and_places_are_named) {
  BOOST_TEST(diagnose(Matrix(3, 3), truth) == "shape (3 x 3) instead of (2 x 3)");
  BOOST_TEST(diagnose(Matrix{{1, 4}, {-2, 5}, {3, -6}}, truth) ==
             "transposed: shape (3 x 2) instead of (2 x 3)");
  BOOST_TEST(diagnose(with(9, 1, 2), truth) == "only the number at (1, 2) is wrong");
  BOOST_TEST(diagnose(Matrix{{1, -2, 3}, {9, 9, 9}}, truth) == "3 of 6 numbers are wrong, all in row 1");
  BOOST_TEST(diagnose(Matrix{{1, 7, 3}, {4, 7, -6}}, truth) == "2 of 6 numbers are wrong, all in column 1");
  BOOST_TEST(diagnose(Matrix{{1, 7, 3}, {7, 5, -6}}, truth) ==
             "2 of 6 numbers are wrong, the first at (0, 1)");
}

BOOST_AUTO_TEST_CASE(factors_mean_the_batch_only_where_there_is_one) {
  BOOST_TEST(diagnose(times(10), truth) == "10 times too large");
  BOOST_TEST(diagnose(times(0.1), truth) == "10 times too small");
  BOOST_TEST(diagnose(times(0.5), truth) == "2 times too small: the 2 of the square");
  BOOST_TEST(diagnose(times(2), truth, 2) == "2 times too large: a sum over the batch instead of the mean");
  BOOST_TEST(diagnose(times(0.5), truth, 2) ==
             "2 times too small: divided by the batch's size once too often");
  BOOST_TEST(diagnose(times(1.5), truth, 10) == "1.5 times too large");
}

BOOST_AUTO_TEST_CASE(one_row_or_column_is_not_named_where_there_is_no_other) {
  BOOST_TEST(diagnose(Matrix{{9, 8, 3}}, Matrix{{1, -2, 3}}) ==
             "2 of 3 numbers are wrong, the first at (0, 0)");
  BOOST_TEST(diagnose(Matrix{{1}, {9}, {8}}, Matrix{{1}, {-2}, {3}}) ==
             "2 of 3 numbers are wrong, the first at (1, 0)");
  // All in one row, and the largest number is 0: no factor to look for.
  BOOST_TEST(diagnose(Matrix{{1, -2, 3}, {7, 7, 0}}, truth) == "3 of 6 numbers are wrong, all in row 1");
}

BOOST_AUTO_TEST_CASE(shapes_that_differ_on_one_side_only) {
  BOOST_TEST(diagnose(Matrix(2, 2), truth) == "shape (2 x 2) instead of (2 x 3)");
  BOOST_TEST(diagnose(Matrix(1, 3), truth) == "shape (1 x 3) instead of (2 x 3)");
  // As if it were transposed, with other numbers.
  BOOST_TEST(diagnose(Matrix{{1, 4}, {-2, 5}, {3, 6}}, truth) == "shape (3 x 2) instead of (2 x 3)");
}

// A tenth of the largest number, 6, is 0.6; of ten times as large ones it is 6.
BOOST_AUTO_TEST_CASE(tolerance_is_a_share_of_the_largest_number) {
  BOOST_TEST(diagnose(with(1.5, 0, 0), truth, 1, 0.1) == "agrees");
  BOOST_TEST(diagnose(with(1.7, 0, 0), truth, 1, 0.1) == "only the number at (0, 0) is wrong");
  Matrix tenfold = times(10);
  tenfold(0, 0) += 5;
  BOOST_TEST(diagnose(tenfold, truth, 1, 0.1) == "10 times too large");
  tenfold(0, 0) += 2;
  BOOST_TEST(diagnose(tenfold, truth, 1, 0.1) == "6 of 6 numbers are wrong, the first at (0, 0)");
}

BOOST_AUTO_TEST_CASE(nan_never_agrees) {
  const double nan = std::numeric_limits<double>::quiet_NaN();
  BOOST_TEST(diagnose(with(nan, 0, 1), truth) == "no finite number at (0, 1)");
}

BOOST_AUTO_TEST_SUITE_END()
