// A matrix is a table of numbers in rows and columns. In this tutorial a row is an
// example and a column is a neuron (or an input), so one table holds what a whole
// layer says about a whole batch.
//
// Products look as they do in the formulas. `transposed(a)` stands for a with rows
// and columns exchanged; the product reads a by columns, so nothing is moved:
//
//     z = a * w;               // (m x k) times (k x n) gives (m x n)
//     g = transposed(a) * d;   // (m x k)T times (m x n) gives (k x n)
//     e = d * transposed(w);   // (m x n) times (k x n)T gives (m x k)
#pragma once

#include <cstddef>
#include <initializer_list>
#include <span>
#include <stdexcept>
#include <string>
#include <vector>

namespace nn {

class Product;

// Two matrices whose shapes do not fit; the message names both.
struct ShapeError : std::invalid_argument {
  using std::invalid_argument::invalid_argument;
};

// Numbers in double precision, stored row after row. Rows and columns are counted
// from 0.
class Matrix {
 public:
  // Three ways to make one: empty (0 x 0); of this shape, with one value
  // everywhere; from its rows, as in Matrix{{1, 2}, {3, 4}}, which throws
  // ShapeError for rows of different lengths.
  Matrix() = default;
  Matrix(std::size_t rows, std::size_t columns, double value = 0.0);
  Matrix(std::initializer_list<std::initializer_list<double>> rows);

  std::size_t rows() const { return rows_; }
  std::size_t columns() const { return columns_; }
  std::size_t size() const { return values_.size(); }  // rows() * columns()

  // The number in row i and column j. Nothing checks that they exist.
  double& operator()(std::size_t i, std::size_t j) {
    return values_[i * columns_ + j];
  }
  double operator()(std::size_t i, std::size_t j) const {
    return values_[i * columns_ + j];
  }

  // All numbers, row after row, and those of row i: views into this matrix, valid
  // until it changes its shape or ends. A view of a temporary matrix would outlive
  // its numbers, so it does not compile.
  std::span<double> values() & { return values_; }
  std::span<const double> values() const& { return values_; }
  std::span<double> row(std::size_t i) & {
    return values().subspan(i * columns_, columns_);
  }
  std::span<const double> row(std::size_t i) const& {
    return values().subspan(i * columns_, columns_);
  }
  void values() const&& = delete;
  void row(std::size_t i) const&& = delete;

  // Gives this matrix another shape. Its numbers are unspecified afterwards. Its
  // memory is kept where it is large enough: that is why results are often written
  // into a matrix from the step before.
  void resize(std::size_t rows, std::size_t columns);

  // Element by element; ShapeError unless the shapes are equal.
  Matrix& operator+=(const Matrix& other);
  Matrix& operator-=(const Matrix& other);
  Matrix& operator*=(double factor);
  friend bool operator==(const Matrix&, const Matrix&) = default;

  // c = a * b computes the product directly in the memory of c, which takes its
  // shape. c must be neither a nor b: std::invalid_argument otherwise.
  Matrix(Product&& product);
  Matrix& operator=(Product&& product);

  // Copying copies the numbers. Moving takes them and leaves (0 x 0) behind; moving
  // into a matrix that exists exchanges the two.
  Matrix(const Matrix&) = default;
  Matrix& operator=(const Matrix&) = default;
  Matrix(Matrix&& other) noexcept;
  Matrix& operator=(Matrix&& other) noexcept;

 private:
  std::size_t rows_ = 0, columns_ = 0;
  std::vector<double> values_;
};

// A matrix to be read by columns in the next product. It refers to the matrix, so a
// temporary does not compile.
struct Transposed {
  const Matrix& matrix;
};
inline Transposed transposed(const Matrix& matrix) { return {matrix}; }
void transposed(const Matrix&&) = delete;

// The three products. ShapeError when the factors do not fit. A factor of 0 in `a`
// is skipped by a * b and by transposed(a) * b, so there 0 * NaN is 0.
Product operator*(const Matrix& a, const Matrix& b);
Product operator*(Transposed a, const Matrix& b);
Product operator*(const Matrix& a, Transposed b);

// What `a * b` gives: a product that is not computed until a matrix takes it, so
// that it needs no memory of its own. It refers to its factors: assign it in the
// expression that makes it.
class Product {
 public:
  enum class Form { plain, left_transposed, right_transposed };

  Product(const Matrix& left, const Matrix& right, Form form);
  Product(const Product&) = delete;
  Product& operator=(const Product&) = delete;

  void write_to(Matrix& result) const;

 private:
  const Matrix& left_;
  const Matrix& right_;
  Form form_;
};

// Adds the one row (1 x n) to every row of z (m x n).
void add_row(Matrix& z, const Matrix& row);

// Adds up each column of the matrix (m x n); sums becomes (1 x n).
void column_sums(const Matrix& matrix, Matrix& sums);

// target += factor * step, element by element: the one operation of every step
// downhill.
void add_scaled(Matrix& target, double factor, const Matrix& step);

// to(i, j) = f(from(i, j)); `to` takes the shape of `from`, and may be `from`
// itself.
template <class Function>
void map(const Matrix& from, Matrix& to, Function f) {
  if (&from != &to) to.resize(from.rows(), from.columns());
  const auto in = from.values();
  const auto out = to.values();
  for (std::size_t i = 0; i < in.size(); ++i) out[i] = f(in[i]);
}

// These n numbers as a matrix of one row, (1 x n): one example as a batch.
Matrix as_row(std::span<const double> numbers);

// A copy of column j, from top to bottom.
std::vector<double> column(const Matrix& matrix, std::size_t j);

// "(2 x 3)", for messages.
std::string shape(const Matrix& matrix);

// Throws ShapeError "what: shapes (2 x 3) and (3 x 2) differ" unless the shapes are
// equal.
void require_equal_shapes(const Matrix& a, const Matrix& b, const char* what);

}  // namespace nn
