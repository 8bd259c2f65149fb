// A matrix is a table of numbers with rows and columns. In this tutorial a row is an example and a column
// is a neuron (or an input), so one table holds what a whole layer says about a whole batch.
//
// Products are written as in the formulas and go straight into the storage of the result; a transpose is
// never built:
//
//     z = a * w;               // (m x k) * (k x n)   -> (m x n)
//     g = transposed(a) * d;   // (m x k)T * (m x n)  -> (k x n)
//     e = d * transposed(w);   // (m x n) * (k x n)T  -> (m x k)
#pragma once

#include <cstddef>
#include <initializer_list>
#include <span>
#include <stdexcept>
#include <string>
#include <vector>

namespace nn {

// Two matrices whose sizes do not fit; the message names both.
struct ShapeError : std::invalid_argument {
  using std::invalid_argument::invalid_argument;
};

class Product;

// Row-major, numbers in double precision. Copying copies the numbers; a default-constructed matrix is (0 x
// 0).
class Matrix {
 public:
  Matrix() = default;
  Matrix(std::size_t rows, std::size_t columns, double value = 0.0);
  // Rows of equal length: Matrix{{1, 2}, {3, 4}}; throws ShapeError for ragged rows.
  Matrix(std::initializer_list<std::initializer_list<double>> rows);
  Matrix(Product&& product);
  Matrix(const Matrix&) = default;
  Matrix& operator=(const Matrix&) = default;
  Matrix(Matrix&& other) noexcept;             // leaves (0 x 0) behind
  Matrix& operator=(Matrix&& other) noexcept;  // swaps
  // Computes the product in this matrix's storage. This matrix may be a factor: d = d * transposed(w).
  Matrix& operator=(Product&& product);

  std::size_t rows() const { return rows_; }
  std::size_t columns() const { return columns_; }
  std::size_t size() const { return values_.size(); }

  // Unchecked, as in a formula: row i, column j, both counted from 0.
  double& operator()(std::size_t i, std::size_t j) { return values_[i * columns_ + j]; }
  double operator()(std::size_t i, std::size_t j) const { return values_[i * columns_ + j]; }

  // Views; they live as long as the matrix does and end when it changes its shape.
  std::span<double> values() & { return values_; }
  std::span<const double> values() const& { return values_; }
  void values() const&& = delete;
  std::span<double> row(std::size_t i) & { return values().subspan(i * columns_, columns_); }
  std::span<const double> row(std::size_t i) const& { return values().subspan(i * columns_, columns_); }
  void row(std::size_t i) const&& = delete;

  // Gives the matrix another shape and keeps its storage; the values are unspecified afterwards.
  void resize(std::size_t rows, std::size_t columns);

  Matrix& operator+=(const Matrix& other);  // element by element; equal shapes, else ShapeError
  Matrix& operator-=(const Matrix& other);
  Matrix& operator*=(double factor);

  friend bool operator==(const Matrix&, const Matrix&) = default;

 private:
  std::size_t rows_ = 0, columns_ = 0;
  std::vector<double> values_;
};

struct Transposed {
  const Matrix& matrix;
};

// "Read it by columns": a promise for the next product, nothing is moved.
inline Transposed transposed(const Matrix& matrix) { return {matrix}; }
void transposed(const Matrix&&) = delete;

// A product waiting for the matrix that will hold it. It refers to its factors, so it is to be assigned in
// the expression that made it. Zeros on the left of `a * b` and of `transposed(a) * b` are skipped, which
// makes 0 * NaN = 0.
class Product {
 public:
  enum class Form { plain, left_transposed, right_transposed };

  Product(const Matrix& left, const Matrix& right, Form form);  // ShapeError when they do not fit
  Product(const Product&) = delete;
  Product& operator=(const Product&) = delete;

  bool uses(const Matrix& matrix) const { return &matrix == &left_ || &matrix == &right_; }
  void write_to(Matrix& result) const;  // result is neither factor; it takes the product's shape

 private:
  const Matrix& left_;
  const Matrix& right_;
  Form form_;
};

Product operator*(const Matrix& a, const Matrix& b);
Product operator*(Transposed a, const Matrix& b);
Product operator*(const Matrix& a, Transposed b);

// Broadcasting: adds the one row (1 x n) to every row of z (m x n).
void add_row(Matrix& z, const Matrix& row);

// Adds up each column of matrix (m x n); sums becomes (1 x n).
void column_sums(const Matrix& matrix, Matrix& sums);

// target += factor * step, element by element: the one operation of every step downhill.
void add_scaled(Matrix& target, double factor, const Matrix& step);

// Multiplies target by other, element by element (written with a circled dot in the formulas).
void multiply_elementwise(Matrix& target, const Matrix& other);

// to(i, j) = f(from(i, j)); `to` takes the shape of `from`, and may be `from`.
template <class Function>
void map(const Matrix& from, Matrix& to, Function f) {
  if (&from != &to) to.resize(from.rows(), from.columns());
  const auto in = from.values();
  const auto out = to.values();
  for (std::size_t i = 0; i < in.size(); ++i) out[i] = f(in[i]);
}

// "(2 x 3)", for messages.
std::string shape(const Matrix& matrix);

// Throws ShapeError "what: shapes (2 x 3) and (3 x 2) differ" unless the shapes are equal.
void require_equal_shapes(const Matrix& a, const Matrix& b, const char* what);

}  // namespace nn
