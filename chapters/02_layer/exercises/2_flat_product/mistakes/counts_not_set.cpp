// case: a row times a column; finding: its rows or columns are 0
// A table has three fields, and this one gets only its numbers.
#include "02_layer/exercises/2_flat_product/exercise.hpp"

#include <stdexcept>
#include <string>

namespace mine {

Table product(const Table& a, const Table& b) {
  if (a.columns != b.rows)
    throw std::invalid_argument(
        std::to_string(a.rows) + " x " + std::to_string(a.columns) + " and " +
        std::to_string(b.rows) + " x " + std::to_string(b.columns) + " do not fit");
  Table c;
  for (std::size_t i = 0; i < a.rows; ++i) {
    for (std::size_t j = 0; j < b.columns; ++j) {
      double sum = 0.0;
      for (std::size_t k = 0; k < a.columns; ++k)
        sum += a.numbers[i * a.columns + k] * b.numbers[k * b.columns + j];
      c.numbers.push_back(sum);
    }
  }
  return c;
}

}  // namespace mine
