// 12.1 Swap two loops: the same product, from memory that is read in order.
#pragma once

#include <cstddef>
#include <vector>

namespace mine {

// Doubles in rows and columns, stored row after row, each row from left to right. A
// table counts the cache lines of 8 numbers that are fetched from it. Only the last
// line stays in its cache, so a number in any other line means one more to fetch.
class Table {
 public:
  Table(std::size_t rows, std::size_t columns, double value = 0.0)
      : rows_(rows), columns_(columns), values_(rows * columns, value) {}

  std::size_t rows() const { return rows_; }
  std::size_t columns() const { return columns_; }
  double& operator()(std::size_t i, std::size_t j) { return values_[fetch(i, j)]; }
  double operator()(std::size_t i, std::size_t j) const {
    return values_[fetch(i, j)];
  }
  std::size_t lines_fetched() const { return lines_fetched_; }

 private:
  std::size_t fetch(std::size_t i, std::size_t j) const {
    const std::size_t place = i * columns_ + j;
    if (place / 8 != line_) line_ = place / 8, ++lines_fetched_;
    return place;
  }

  std::size_t rows_, columns_;
  std::vector<double> values_;
  mutable std::size_t line_ = static_cast<std::size_t>(-1), lines_fetched_ = 0;
};

// c = a * b, where a is (m x k), b is (k x n) and c is (m x n). What c holds before
// does not matter.
void product(const Table& a, const Table& b, Table& c);

}  // namespace mine
