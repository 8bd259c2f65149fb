#include "common/matrix.hpp"

#include <cmath>
#include <limits>

#include "common/random.hpp"
#include "support/support.hpp"

using namespace nn;

namespace {

// The product by its definition, cell by cell: what the three fast forms must agree with.
Matrix by_definition(const Matrix& a, const Matrix& b) {
  Matrix c(a.rows(), b.columns());
  for (std::size_t i = 0; i < a.rows(); ++i) {
    for (std::size_t j = 0; j < b.columns(); ++j) {
      for (std::size_t k = 0; k < a.columns(); ++k) c(i, j) += a(i, k) * b(k, j);
    }
  }
  return c;
}

// Random, with zeros of every kind: single ones, whole stretches, a whole row.
Matrix spotted(std::size_t rows, std::size_t columns, Engine& engine) {
  Matrix m(rows, columns);
  fill_uniform(m, -1.0, 1.0, engine);
  for (std::size_t i = 0; i < m.size(); ++i) {
    if (i % 3 == 0 || (i / 10) % 2 == 0) m.values()[i] = 0.0;
  }
  return m;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(matrix)

BOOST_AUTO_TEST_CASE(product_by_hand) {
  const Matrix a{{1, 2, 3}, {4, 5, 6}};
  const Matrix b{{1, 0}, {0, 1}, {1, 1}};
  const Matrix c = a * b;
  BOOST_TEST(c == (Matrix{{4, 5}, {10, 11}}));  // 1 + 3, 2 + 3; 4 + 6, 5 + 6
}

BOOST_AUTO_TEST_CASE(three_products_agree_with_the_definition_for_every_width) {
  Engine engine(1);
  for (const std::size_t m : {1u, 2u, 10u, 64u, 65u, 130u}) {
    for (const std::size_t k : {1u, 7u, 8u, 17u}) {
      for (std::size_t n = 1; n <= 70; ++n) {
        const Matrix a = spotted(m, k, engine), b = spotted(k, n, engine);
        const Matrix expected = by_definition(a, b);
        const Matrix at = flipped(a), bt = flipped(b);
        Matrix c;
        c = a * b;
        BOOST_REQUIRE(approximately(c, expected, 1e-13, 1.0));
        c = transposed(at) * b;
        BOOST_REQUIRE(approximately(c, expected, 1e-13, 1.0));
        c = a * transposed(bt);
        BOOST_REQUIRE(approximately(c, expected, 1e-13, 1.0));
      }
    }
  }
}

BOOST_AUTO_TEST_CASE(product_overwrites_what_the_result_held) {
  Matrix c(2, 2, 99.0);
  const double* storage = c.values().data();
  c = Matrix{{1, 0}, {0, 1}} * Matrix{{1, 2}, {3, 4}};
  BOOST_TEST(c == (Matrix{{1, 2}, {3, 4}}));
  BOOST_TEST(c.values().data() == storage);
}

BOOST_AUTO_TEST_CASE(product_may_be_assigned_to_its_own_factor) {
  Matrix a{{1, 2}, {3, 4}};
  a = a * a;
  BOOST_TEST(a == (Matrix{{7, 10}, {15, 22}}));  // 1+6, 2+8; 3+12, 6+16
  Matrix b{{1, 2}, {3, 4}};
  b = transposed(b) * b;
  BOOST_TEST(b == (Matrix{{10, 14}, {14, 20}}));  // 1+9, 2+12; 2+12, 4+16
}

BOOST_AUTO_TEST_CASE(product_over_nothing_is_zero) {
  Matrix c(3, 2, 99.0);
  c = Matrix(3, 0) * Matrix(0, 2);
  BOOST_TEST(c == Matrix(3, 2));
  const Matrix no_columns(3, 0);
  c = transposed(no_columns) * Matrix(3, 2);
  BOOST_TEST(c.size() == 0u);
  const Matrix none_a(0, 3), none_b(0, 2);
  c = Matrix(3, 2, 99.0);
  c = transposed(none_a) * none_b;
  BOOST_TEST(c == Matrix(3, 2));
}

BOOST_AUTO_TEST_CASE(nan_on_the_left_is_not_lost) {
  const double nan = std::numeric_limits<double>::quiet_NaN();
  Matrix c;
  c = Matrix{{0, nan}} * Matrix{{1}, {1}};
  BOOST_TEST(std::isnan(c(0, 0)));
}

BOOST_AUTO_TEST_CASE(products_that_do_not_fit_name_both_shapes) {
  const Matrix a(2, 3), b(2, 3), d(3, 2);
  Matrix c;
  BOOST_CHECK_EXCEPTION(c = a * b, ShapeError, says("a * b: shapes (2 x 3) and (2 x 3) do not fit"));
  BOOST_CHECK_EXCEPTION(c = transposed(a) * d, ShapeError,
                        says("transposed(a) * b: shapes (2 x 3) and (3 x 2) do not fit"));
  BOOST_CHECK_EXCEPTION(c = a * transposed(d), ShapeError,
                        says("a * transposed(b): shapes (2 x 3) and (3 x 2) do not fit"));
}

BOOST_AUTO_TEST_CASE(row_is_added_to_every_row) {
  Matrix z{{10, 20}, {50, 60}};
  add_row(z, Matrix{{0.5, 0.25}});
  BOOST_TEST(z == (Matrix{{10.5, 20.25}, {50.5, 60.25}}));
  BOOST_CHECK_EXCEPTION(add_row(z, Matrix(1, 3)), ShapeError, says("(1 x 3)"));
  BOOST_CHECK_EXCEPTION(add_row(z, Matrix(2, 2)), ShapeError, says("rows of (2 x 2)"));
}

BOOST_AUTO_TEST_CASE(columns_are_summed) {
  Matrix sums(7, 7, 99.0);
  column_sums(Matrix{{1, 2}, {3, 4}, {5, 6}}, sums);
  BOOST_TEST(sums == (Matrix{{9, 12}}));
}

BOOST_AUTO_TEST_CASE(elements_are_mapped_scaled_and_multiplied) {
  Matrix a{{1, -2}}, out;
  map(a, out, [](double x) { return 10 * x; });
  BOOST_TEST(out == (Matrix{{10, -20}}));
  add_scaled(a, -0.5, out);
  BOOST_TEST(a == (Matrix{{-4, 8}}));  // 1 - 5, -2 + 10
  multiply_elementwise(a, out);
  BOOST_TEST(a == (Matrix{{-40, -160}}));
  a += out;
  BOOST_TEST(a == (Matrix{{-30, -180}}));
  a -= out;
  a *= 0.5;
  BOOST_TEST(a == (Matrix{{-20, -80}}));
  BOOST_CHECK_EXCEPTION(a += Matrix(2, 1), ShapeError, says("(1 x 2) and (2 x 1) differ"));
  BOOST_CHECK_THROW(add_scaled(a, 1, Matrix(2, 1)), ShapeError);
  BOOST_CHECK_THROW(multiply_elementwise(a, Matrix(2, 1)), ShapeError);
}

BOOST_AUTO_TEST_CASE(ragged_rows_are_refused) {
  BOOST_CHECK_EXCEPTION((Matrix{{1, 2}, {3}}), ShapeError, says("one has 2 values, another 1"));
}

BOOST_AUTO_TEST_SUITE_END()
