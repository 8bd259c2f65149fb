#include "common/matrix.hpp"

#include <algorithm>
#include <cmath>
#include <limits>
#include <string>
#include <vector>

#include "02_layer/product.hpp"
#include "common/matrix_product.hpp"
#include "common/random.hpp"
#include "common/stretch.hpp"
#include "support/support.hpp"

using namespace nn;

namespace {

// The product as `a * transposed(b)` takes its sums: every fourth term in one of four, and the rest behind.
Matrix in_four_sums(const Matrix& a, const Matrix& bt) {
  Matrix c(a.rows(), bt.rows());
  const std::size_t whole = a.columns() / 4 * 4;
  for (std::size_t i = 0; i < a.rows(); ++i) {
    for (std::size_t j = 0; j < bt.rows(); ++j) {
      double sums[4] = {};
      for (std::size_t k = 0; k < whole; ++k) sums[k % 4] += a(i, k) * bt(j, k);
      c(i, j) = (sums[0] + sums[1]) + (sums[2] + sums[3]);
      for (std::size_t k = whole; k < a.columns(); ++k) c(i, j) += a(i, k) * bt(j, k);
    }
  }
  return c;
}

// Equal to the bit, and what stands in memory behind the result is as it was.
constexpr std::size_t guards = 40;
constexpr double guard = 1234.5;
template <class MakeProduct>
bool is_exactly(const Matrix& expected, MakeProduct fast) {
  Matrix c(1, expected.size() + guards, guard);
  c = fast();  // keeps the memory
  const double* values = c.values().data();
  const auto is_guard = [](double value) { return value == guard; };
  return c == expected && std::all_of(values + c.size(), values + c.size() + guards, is_guard);
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

// Another way to compute a product: so many everywhere.
template <int Number>
void fill_with(const Matrix&, const Matrix&, Matrix& result) {
  std::ranges::fill(result.values(), Number);
}

}  // namespace

BOOST_AUTO_TEST_SUITE(matrix)

BOOST_AUTO_TEST_CASE(product_by_hand) {
  const Matrix a{{1, 2, 3}, {4, 5, 6}};
  const Matrix b{{1, 0}, {0, 1}, {1, 1}};
  const Matrix c = a * b;
  BOOST_TEST(c == (Matrix{{4, 5}, {10, 11}}));  // 1 + 3, 2 + 3; 4 + 6, 5 + 6
}

// Widths around one vector, a block of vectors and two of them.
BOOST_AUTO_TEST_CASE(three_products_agree_with_the_definition_for_every_shape) {
  Engine engine(1);
  for (const std::size_t m : {1u, 2u, 3u, 10u, 64u, 65u, 130u}) {
    for (const std::size_t k : {1u, 3u, 4u, 7u, 8u, 9u, 17u}) {
      for (std::size_t n = 1; n <= 70; ++n) {
        const Matrix a = spotted(m, k, engine), b = spotted(k, n, engine);
        const Matrix at = flipped(a), bt = flipped(b), expected = product(a, b);
        const std::string shapes = shape(a) + " * " + shape(b);
        BOOST_REQUIRE_MESSAGE(is_exactly(expected, [&] { return a * b; }), shapes);
        BOOST_REQUIRE_MESSAGE(is_exactly(expected, [&] { return transposed(at) * b; }), "left: " << shapes);
        BOOST_REQUIRE_MESSAGE(is_exactly(in_four_sums(a, bt), [&] { return a * transposed(bt); }),
                              "right: " << shapes);
      }
    }
  }
}

// What is transposed on the left is taken 64 rows at a time: the second 64 are added to what the first gave.
BOOST_AUTO_TEST_CASE(products_with_more_rows_than_are_taken_at_once_agree_as_well) {
  Engine engine(3);
  for (const std::size_t k : {63u, 64u, 65u, 128u, 130u}) {
    for (const std::size_t n : {1u, 4u, 17u, 40u, 70u}) {
      const Matrix a = spotted(3, k, engine), b = spotted(k, n, engine);
      const Matrix at = flipped(a), bt = flipped(b), expected = product(a, b);
      const std::string shapes = shape(a) + " * " + shape(b);
      BOOST_TEST(is_exactly(expected, [&] { return a * b; }), shapes);
      BOOST_TEST(is_exactly(expected, [&] { return transposed(at) * b; }), "left: " << shapes);
      BOOST_TEST(is_exactly(in_four_sums(a, bt), [&] { return a * transposed(bt); }), "right: " << shapes);
    }
  }
}

// Stretches cover every column once or, where the last vector overlaps, twice alike; and none beside them.
// There are as few as can be, and none has less than a vector when the row has one.
BOOST_AUTO_TEST_CASE(stretches_cover_a_row_and_nothing_else) {
  for (std::size_t n = 0; n <= 3 * block_columns; ++n) {
    std::vector<double> from(n + 2 * guards, guard), to(n + 2 * guards, guard);
    for (std::size_t j = 0; j < n; ++j) from[guards + j] = static_cast<double>(j + 1);
    std::size_t next = 0, stretches = 0;
    for_each_stretch(n, [&](auto stretch, std::size_t first) {
      BOOST_TEST(first == next);
      ++stretches;
      stretch.start_from(&from[guards + first]);
      stretch.add(2.0, &from[guards + first]);
      stretch.store_to(&to[guards + first]);
      while (next < n && to[guards + next] == 3.0 * static_cast<double>(next + 1)) ++next;
      BOOST_TEST(next - first >= std::min(n, Doubles::lanes), n << " columns");
    });
    BOOST_TEST(stretches == (n + block_columns - 1) / block_columns, n << " columns");
    BOOST_TEST(next == n);
    BOOST_TEST(std::count(to.begin(), to.end(), guard) == 2 * std::ptrdiff_t{guards}, n << " columns");
  }
}

BOOST_AUTO_TEST_CASE(product_overwrites_what_the_result_held) {
  Matrix c(2, 2, 99.0);
  const double* storage = c.values().data();
  c = Matrix{{1, 0}, {0, 1}} * Matrix{{1, 2}, {3, 4}};
  BOOST_TEST(c == (Matrix{{1, 2}, {3, 4}}));
  BOOST_TEST(c.values().data() == storage);
}

BOOST_AUTO_TEST_CASE(product_into_one_of_its_own_factors_is_refused) {
  const Matrix before{{1, 2}, {3, 4}}, other{{0, 1}, {1, 0}};
  Matrix a = before;
  BOOST_CHECK_EXCEPTION(a = a * other, std::invalid_argument, says("(2 x 2): give the result a matrix"));
  BOOST_CHECK_THROW(a = other * a, std::invalid_argument);
  BOOST_CHECK_THROW(a = transposed(a) * other, std::invalid_argument);
  BOOST_CHECK_THROW(a = other * transposed(a), std::invalid_argument);
  BOOST_TEST(a == before);
  a = Matrix(a * a);
  BOOST_TEST(a == (Matrix{{7, 10}, {15, 22}}));  // 1+6, 2+8; 3+12, 6+16
}

BOOST_AUTO_TEST_CASE(products_are_computed_in_another_way_as_long_as_it_lives) {
  const Matrix a{{1, 2, 3}}, b{{1}, {1}, {1}};
  constexpr Products other = {fill_with<7>, fill_with<8>, fill_with<9>};
  {
    const WithProducts in_this_way(other);
    BOOST_TEST(Matrix(a * b) == (Matrix{{7}}));
    BOOST_TEST(Matrix(transposed(b) * b) == (Matrix{{8}}));
    BOOST_TEST(Matrix(a * transposed(a)) == (Matrix{{9}}));
    BOOST_CHECK_THROW(Matrix(b * b), ShapeError);
  }
  BOOST_TEST(Matrix(a * b) == (Matrix{{6}}));  // 1 + 2 + 3
}

BOOST_AUTO_TEST_CASE(rows_are_made_of_numbers_and_columns_taken_out) {
  const std::vector<double> numbers = {1, 2, 3};
  BOOST_TEST(as_row(numbers) == (Matrix{{1, 2, 3}}));
  const Matrix matrix{{1, 2}, {3, 4}, {5, 6}};
  BOOST_TEST(as_row(matrix.row(1)) == (Matrix{{3, 4}}));
  BOOST_TEST(column(matrix, 1) == (std::vector<double>{2, 4, 6}));
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

BOOST_AUTO_TEST_CASE(elements_are_mapped_scaled_and_added) {
  Matrix a{{1, -2}}, out;
  map(a, out, [](double x) { return 10 * x; });
  BOOST_TEST(out == (Matrix{{10, -20}}));
  add_scaled(a, -0.5, out);
  BOOST_TEST(a == (Matrix{{-4, 8}}));  // 1 - 5, -2 + 10
  a += out;
  BOOST_TEST(a == (Matrix{{6, -12}}));
  a *= 0.5;
  a -= out;
  BOOST_TEST(a == (Matrix{{-7, 14}}));  // 3 - 10, -6 + 20
  BOOST_CHECK_EXCEPTION(a += Matrix(2, 1), ShapeError, says("(1 x 2) and (2 x 1) differ"));
  BOOST_CHECK_EXCEPTION(a += Matrix(1, 3), ShapeError, says("(1 x 2) and (1 x 3) differ"));
  BOOST_CHECK_THROW(a -= Matrix(2, 1), ShapeError);
  BOOST_CHECK_THROW(add_scaled(a, 1, Matrix(2, 1)), ShapeError);
}

BOOST_AUTO_TEST_CASE(ragged_rows_are_refused) {
  BOOST_CHECK_EXCEPTION((Matrix{{1, 2}, {3}}), ShapeError, says("one has 2 values, another 1"));
}

BOOST_AUTO_TEST_SUITE_END()
