// The small and the large product of floats, compared with that of common/matrix (12.4).
#include <algorithm>

#include "12_faster/wide/product.hpp"
#include "common/random.hpp"
#include "support/support.hpp"

using namespace nn;

BOOST_AUTO_TEST_SUITE(chapter_12_faster_products)

namespace {

AlignedFloats random_numbers(std::size_t count, Engine& engine) {
  AlignedFloats numbers(count);
  for (float& number : numbers) number = static_cast<float>(normal(0.0, 1.0, engine));
  return numbers;
}

Matrix as_matrix(const Factor& factor, std::size_t rows, std::size_t columns) {
  Matrix matrix(rows, columns);
  for (std::size_t i = 0; i < rows; ++i) {
    for (std::size_t j = 0; j < columns; ++j) {
      matrix(i, j) = factor.values[i * factor.row_step + j * factor.column_step];
    }
  }
  return matrix;
}

// A table filled with 2, with guards between its rows and after them, where a product must not write. A guard
// is -0, because even adding 0 turns it into +0.
constexpr std::size_t behind = 1000;
AlignedFloats guarded(std::size_t rows, std::size_t columns, std::size_t step) {
  AlignedFloats table(rows * step + behind, -0.0f);
  for (std::size_t i = 0; i < rows; ++i) std::fill_n(table.begin() + std::ptrdiff_t(i * step), columns, 2.0f);
  return table;
}
bool guards_stand(const AlignedFloats& table, std::size_t rows, std::size_t columns, std::size_t step) {
  for (std::size_t at = 0; at < table.size(); ++at) {
    const bool is_guard = at >= rows * step || at % step >= columns;
    if (is_guard && !(table[at] == 0.0f && std::signbit(table[at]))) return false;
  }
  return true;
}

// c += 0.5 a b, with plain and transposed factors, compared with the product of common/matrix.
void check_product(AddProduct multiply, const ProductShape& shape, bool flip_a, bool flip_b) {
  Engine engine(7);
  const auto [m, n, depth] = shape;
  const AlignedFloats a = random_numbers(m * depth, engine), b = random_numbers(depth * n, engine);
  const Factor left = flip_a ? Factor{a.data(), 1, m} : Factor{a.data(), depth, 1};
  const Factor right = flip_b ? Factor{b.data(), 1, depth} : Factor{b.data(), n, 1};
  const std::size_t step = n + 3;
  AlignedFloats c = guarded(m, n, step);
  Packing packing;
  multiply(shape, 0.5f, left, right, c.data(), step, packing);
  Matrix expected = as_matrix(left, m, depth) * as_matrix(right, depth, n);
  map(expected, expected, [](double sum) { return 2.0 + 0.5 * sum; });
  BOOST_TEST(approximately(as_matrix({c.data(), step, 1}, m, n), expected, 1e-5, std::sqrt(double(depth))),
             m << " x " << depth << " x " << n << (flip_a ? ", left flipped" : "")
               << (flip_b ? ", right flipped" : ""));
  BOOST_REQUIRE(guards_stand(c, m, n, step));
}

}  // namespace

BOOST_AUTO_TEST_CASE(product_by_hand_12_4) {
  const AlignedFloats a = {1, 2, 3, 4}, b = {5, 6, 7, 8};
  AlignedFloats c = {100, 0, 0, 0};
  Packing packing;
  add_product({2, 2, 2}, 2.0f, {a.data(), 2, 1}, {b.data(), 2, 1}, c.data(), 2, packing);
  // (1 2; 3 4) (5 6; 7 8) = (19 22; 43 50), doubled
  BOOST_TEST(c == (AlignedFloats{138, 44, 86, 100}), boost::test_tools::per_element());
}

#ifdef __FMA__
// a a = 1 + 2^-11 + 2^-24 has a digit more than a float: it survives only where nothing is rounded before the
// sum.
BOOST_AUTO_TEST_CASE(product_and_sum_are_one_instruction_where_there_is_one) {
  const float a = 1.0f + 0x1p-12f;
  const AlignedFloats left = {-1.0f, a}, right = {1.0f + 0x1p-11f, a};
  AlignedFloats c = {0};
  Packing packing;
  add_product({1, 1, 2}, 1.0f, {left.data(), 2, 1}, {right.data(), 1, 1}, c.data(), 1, packing);
  BOOST_TEST(c[0] == 0x1p-24f);
}
#endif

// Plain and transposed, with more and fewer rows than are computed at once.
BOOST_AUTO_TEST_CASE(small_products_agree_with_common_matrix_12_4) {
  Engine engine(3);
  for (const std::size_t m : {1u, 4u, 5u, 13u}) {
    for (const bool flip : {false, true}) {
      const std::size_t n = 2 * float_lanes, depth = 7;
      const AlignedFloats a = random_numbers(m * depth, engine), b = random_numbers(depth * n, engine);
      const Factor left = flip ? Factor{a.data(), 1, m} : Factor{a.data(), depth, 1};
      AlignedFloats c = guarded(m, n, n);
      add_small_product({m, n, depth}, left, b.data(), c.data());
      BOOST_TEST(guards_stand(c, m, n, n));
      Matrix expected = as_matrix(left, m, depth) * as_matrix({b.data(), n, 1}, depth, n);
      map(expected, expected, [](double sum) { return 2.0 + sum; });
      BOOST_TEST(approximately(as_matrix({c.data(), n, 1}, m, n), expected, 1e-5, std::sqrt(double(depth))));
    }
  }
}

BOOST_AUTO_TEST_CASE(products_of_all_shapes_agree_with_common_matrix_12_4) {
  std::vector<ProductShape> shapes = {{1, 1, 1},    {12, 32, 5},   {13, 33, 7},  {6, 16, 300},
                                      {150, 9, 20}, {11, 31, 257}, {1, 2100, 2}, {289, 70, 3}};
  for (std::size_t n = 1; n <= 2 * float_lanes + 1; ++n)
    shapes.push_back({n % 26 + 1, n, 3});                                                 // around a tile
  for (std::size_t depth = 255; depth <= 258; ++depth) shapes.push_back({7, 17, depth});  // and a block
  for (std::size_t m = 143; m <= 146; ++m) shapes.push_back({m, 5, 2});
  for (std::size_t n = 2047; n <= 2050; ++n) shapes.push_back({2, n, 2});
  for (const ProductShape& shape : shapes) {
    for (const bool flip_a : {false, true}) {
      for (const bool flip_b : {false, true}) {
        check_product(add_product, shape, flip_a, flip_b);
        if (blas_product() != nullptr) check_product(blas_product(), shape, flip_a, flip_b);
      }
    }
  }
}

BOOST_AUTO_TEST_SUITE_END()
