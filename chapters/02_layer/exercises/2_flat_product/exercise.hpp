// 02.2 A product of flat tables: the matrix product, down to the memory.
#pragma once

#include <cstddef>
#include <vector>

namespace mine {

struct Table {
  std::size_t rows = 0, columns = 0;
  std::vector<double> numbers;  // row after row, rows * columns of them
};

// a (m x k) times b (k x n) gives (m x n): each number is the dot product of a row
// of a and a column of b. Throws std::invalid_argument, with both shapes in its
// message, such as "2 x 3", unless a has as many columns as b has rows.
Table product(const Table& a, const Table& b);

}  // namespace mine
