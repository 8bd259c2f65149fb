// Everything a matrix does element by element; the products stand in
// matrix_product.cpp.
#include "common/matrix.hpp"

#include <algorithm>
#include <functional>
#include <utility>

namespace nn {

Matrix::Matrix(std::size_t rows, std::size_t columns, double value)
    : rows_(rows), columns_(columns), values_(rows * columns, value) {}

Matrix::Matrix(std::initializer_list<std::initializer_list<double>> rows)
    : rows_(rows.size()), columns_(rows.size() == 0 ? 0 : rows.begin()->size()) {
  values_.reserve(rows_ * columns_);
  for (const auto& row : rows) {
    if (row.size() != columns_) {
      throw ShapeError("a matrix needs rows of equal length: one has " +
                       std::to_string(columns_) + " values, another " +
                       std::to_string(row.size()));
    }
    values_.insert(values_.end(), row.begin(), row.end());
  }
}

Matrix::Matrix(Matrix&& other) noexcept
    : rows_(std::exchange(other.rows_, 0)),
      columns_(std::exchange(other.columns_, 0)),
      values_(std::move(other.values_)) {
  other.values_.clear();
}

Matrix& Matrix::operator=(Matrix&& other) noexcept {
  std::swap(rows_, other.rows_);
  std::swap(columns_, other.columns_);
  values_.swap(other.values_);
  return *this;
}

Matrix::Matrix(Product&& product) { product.write_to(*this); }

Matrix& Matrix::operator=(Product&& product) {
  product.write_to(*this);
  return *this;
}

void Matrix::resize(std::size_t rows, std::size_t columns) {
  values_.resize(rows * columns);
  rows_ = rows;
  columns_ = columns;
}

Matrix& Matrix::operator+=(const Matrix& other) {
  require_equal_shapes(*this, other, "a += b");
  std::ranges::transform(values_, other.values_, values_.begin(), std::plus<>());
  return *this;
}

Matrix& Matrix::operator-=(const Matrix& other) {
  require_equal_shapes(*this, other, "a -= b");
  std::ranges::transform(values_, other.values_, values_.begin(), std::minus<>());
  return *this;
}

Matrix& Matrix::operator*=(double factor) {
  for (double& value : values_) value *= factor;
  return *this;
}

void add_row(Matrix& z, const Matrix& row) {
  if (row.rows() != 1 || row.columns() != z.columns()) {
    throw ShapeError("add_row: a row of shape " + shape(row) +
                     " does not fit the rows of " + shape(z));
  }
  for (std::size_t i = 0; i < z.rows(); ++i) {
    for (std::size_t j = 0; j < z.columns(); ++j) z(i, j) += row(0, j);
  }
}

void column_sums(const Matrix& matrix, Matrix& sums) {
  sums.resize(1, matrix.columns());
  std::ranges::fill(sums.values(), 0.0);
  for (std::size_t i = 0; i < matrix.rows(); ++i) {
    for (std::size_t j = 0; j < matrix.columns(); ++j) sums(0, j) += matrix(i, j);
  }
}

void add_scaled(Matrix& target, double factor, const Matrix& step) {
  require_equal_shapes(target, step, "add_scaled");
  const auto to = target.values();
  const auto from = step.values();
  for (std::size_t i = 0; i < to.size(); ++i) to[i] += factor * from[i];
}

Matrix as_row(std::span<const double> numbers) {
  Matrix row(1, numbers.size());
  std::ranges::copy(numbers, row.values().begin());
  return row;
}

std::vector<double> column(const Matrix& matrix, std::size_t j) {
  std::vector<double> numbers(matrix.rows());
  for (std::size_t i = 0; i < matrix.rows(); ++i) numbers[i] = matrix(i, j);
  return numbers;
}

std::string shape(const Matrix& matrix) {
  return "(" + std::to_string(matrix.rows()) + " x " +
         std::to_string(matrix.columns()) + ")";
}

void require_equal_shapes(const Matrix& a, const Matrix& b, const char* what) {
  if (a.rows() != b.rows() || a.columns() != b.columns()) {
    throw ShapeError(std::string(what) + ": shapes " + shape(a) + " and " +
                     shape(b) + " differ");
  }
}

}  // namespace nn
