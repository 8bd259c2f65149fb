// The three products, read best after chapter 12, which explains what is done here.
// What they compute stands in chapters/02_layer/product.cpp, in three loops, and
// the numbers are the same to the last bit. Two things make them fast: most pixels
// of a digit are black, so zeros are looked up once and then skipped; and a stretch
// of a result row (stretch.hpp) is summed in registers and stored once.
#include "common/matrix_product.hpp"

#include <algorithm>
#include <array>
#include <bit>
#include <cstdint>
#include <cstring>
#include <span>
#include <vector>

#include "common/stretch.hpp"

namespace nn {
namespace {

bool all_zero(const double* eight) {
  std::array<std::uint64_t, 8> bits;
  std::memcpy(bits.data(), eight, sizeof bits);
  std::uint64_t any = 0;
  for (const std::uint64_t word : bits) any |= word;
  return any == 0;
}

// Room for so many numbers, kept between calls: then nothing is allocated per
// product.
template <class Number>
std::span<Number> room_in(std::vector<Number>& kept, std::size_t count) {
  if (kept.size() < count) kept.resize(count);
  return std::span(kept).first(count);
}

// Lists what is not zero in a row; returns how many. `terms` has room for the whole
// row. No branch depends on a single value: the place is written and then kept or
// not.
std::size_t nonzero_terms(std::span<const double> row,
                          std::span<std::uint32_t> terms) {
  std::size_t count = 0, k = 0;
  const auto take = [&] {
    terms[count] = static_cast<std::uint32_t>(k);
    count += row[k] != 0.0;
    ++k;
  };
  while (k + 8 <= terms.size()) {
    if (all_zero(&row[k])) {
      k += 8;
    } else {
      for (int i = 0; i < 8; ++i) take();
    }
  }
  while (k < terms.size()) take();
  return count;
}

// out(i, :) = sum over k of a(i, k) * b(k, :)
void multiply_plain(const Matrix& a, const Matrix& b, Matrix& out) {
  static thread_local std::vector<std::uint32_t> kept;
  const std::span<std::uint32_t> terms = room_in(kept, a.columns());
  const std::size_t n = b.columns();
  const double* rows = b.values().data();
  for (std::size_t i = 0; i < a.rows(); ++i) {
    const std::size_t count = nonzero_terms(a.row(i), terms);
    double* result = out.row(i).data();
    const double* factors = a.row(i).data();
    for_each_stretch(n, [&](auto stretch, std::size_t first) {
      for (std::size_t t = 0; t < count; ++t) {
        stretch.add(factors[terms[t]], rows + terms[t] * n + first);
      }
      stretch.store_to(result + first);
    });
  }
}

// Which of up to 64 rows, beginning at `first_row`, are not zero in column k: bit i
// of masks[k].
void nonzero_masks(const Matrix& a, std::size_t first_row, std::size_t rows,
                   std::span<std::uint64_t> masks) {
  std::ranges::fill(masks, 0u);
  for (std::size_t i = 0; i < rows; ++i) {
    const double* row = a.row(first_row + i).data();
    for (std::size_t k = 0; k < masks.size(); ++k)
      masks[k] |= std::uint64_t{row[k] != 0.0} << i;
  }
}

// out(k, :) = sum over i of a(i, k) * d(i, :), 64 rows at a time
void multiply_left_transposed(const Matrix& a, const Matrix& d, Matrix& out) {
  static thread_local std::vector<std::uint64_t> kept;
  const std::span<std::uint64_t> masks = room_in(kept, a.columns());
  const std::size_t n = d.columns(), m = a.columns();
  const double* factors = a.values().data();
  const double* rows = d.values().data();
  if (a.rows() == 0) std::ranges::fill(out.values(), 0.0);
  for (std::size_t first_row = 0; first_row < a.rows(); first_row += 64) {
    nonzero_masks(a, first_row, std::min<std::size_t>(64, a.rows() - first_row),
                  masks);
    for_each_stretch(n, [&](auto empty, std::size_t first) {
      for (std::size_t k = 0; k < m; ++k) {
        auto stretch = empty;
        double* result = out.row(k).data() + first;
        if (first_row > 0) stretch.start_from(result);
        for (std::uint64_t bits = masks[k]; bits != 0; bits &= bits - 1) {
          const std::size_t i =
              first_row + static_cast<std::size_t>(std::countr_zero(bits));
          stretch.add(factors[i * m + k], rows + i * n + first);
        }
        stretch.store_to(result);
      }
    });
  }
}

using Four = Vectors<double, 32>;  // in one register or two, so that all processors
                                   // sum alike

// R dot products of one row with R neighbouring rows: side by side, so that their
// additions need not wait for each other. Four partial sums each, added up in one
// fixed order.
template <std::size_t R>
void dot_products(const double* x, const double* rows, std::size_t n,
                  double* results) {
  Four::Vector sums[R] = {};
  std::size_t k = 0;
  for (; k + 4 <= n; k += 4) {
    const Four::Vector piece = Four::load(x + k);
    for (std::size_t r = 0; r < R; ++r)
      sums[r] += piece * Four::load(rows + r * n + k);
  }
  for (std::size_t r = 0; r < R; ++r) {
    double sum = (sums[r][0] + sums[r][1]) + (sums[r][2] + sums[r][3]);
    for (std::size_t rest = k; rest < n; ++rest)
      sum += x[rest] * rows[r * n + rest];
    results[r] = sum;
  }
}

// out(i, j) = sum over k of a(i, k) * b(j, k)
void multiply_right_transposed(const Matrix& a, const Matrix& b, Matrix& out) {
  const std::size_t n = a.columns();
  for (std::size_t i = 0; i < a.rows(); ++i) {
    const double* x = a.row(i).data();
    std::size_t j = 0;
    for (; j + 4 <= b.rows(); j += 4)
      dot_products<4>(x, b.row(j).data(), n, &out(i, j));
    for (; j < b.rows(); ++j) dot_products<1>(x, b.row(j).data(), n, &out(i, j));
  }
}

constexpr Products skipping_zeros = {multiply_plain, multiply_left_transposed,
                                     multiply_right_transposed};
constinit thread_local const Products* products_in_use = &skipping_zeros;

}  // namespace

WithProducts::WithProducts(const Products& products) : before_(products_in_use) {
  products_in_use = &products;
}

WithProducts::~WithProducts() { products_in_use = before_; }

Product::Product(const Matrix& left, const Matrix& right, Form form)
    : left_(left), right_(right), form_(form) {
  const bool fits = form == Form::plain ? left.columns() == right.rows()
                    : form == Form::left_transposed
                        ? left.rows() == right.rows()
                        : left.columns() == right.columns();
  if (fits) return;
  const char* names[] = {"a * b", "transposed(a) * b", "a * transposed(b)"};
  throw ShapeError(std::string(names[static_cast<int>(form)]) + ": shapes " +
                   shape(left) + " and " + shape(right) + " do not fit");
}

void Product::write_to(Matrix& result) const {
  if (&result == &left_ || &result == &right_) {
    throw std::invalid_argument(
        "a product cannot be written into one of its factors, " + shape(result) +
        ": give the result a matrix of its own");
  }
  switch (form_) {
    case Form::plain:
      result.resize(left_.rows(), right_.columns());
      return products_in_use->plain(left_, right_, result);
    case Form::left_transposed:
      result.resize(left_.columns(), right_.columns());
      return products_in_use->left_transposed(left_, right_, result);
    case Form::right_transposed:
      result.resize(left_.rows(), right_.rows());
      return products_in_use->right_transposed(left_, right_, result);
  }
}

Product operator*(const Matrix& a, const Matrix& b) {
  return {a, b, Product::Form::plain};
}

Product operator*(Transposed a, const Matrix& b) {
  return {a.matrix, b, Product::Form::left_transposed};
}

Product operator*(const Matrix& a, Transposed b) {
  return {a, b.matrix, Product::Form::right_transposed};
}

}  // namespace nn
