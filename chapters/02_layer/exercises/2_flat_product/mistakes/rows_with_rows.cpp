// case: two square tables; finding: rows of a with the rows of b
// It reads b in the wrong direction.
#include "02_layer/exercises/2_flat_product/exercise.hpp"

#include <stdexcept>
#include <string>

namespace mine {
namespace {

std::string shape(const Table& table) {
  return std::to_string(table.rows) + " x " + std::to_string(table.columns);
}

}  // namespace

Table product(const Table& a, const Table& b) {
  if (a.columns != b.columns)
    throw std::invalid_argument(shape(a) + " times " + shape(b) + " does not fit");
  Table c{a.rows, b.rows, std::vector<double>(a.rows * b.rows, 0.0)};
  for (std::size_t i = 0; i < a.rows; ++i) {
    for (std::size_t j = 0; j < b.rows; ++j) {
      for (std::size_t k = 0; k < a.columns; ++k)
        c.numbers[i * c.columns + j] +=
            a.numbers[i * a.columns + k] * b.numbers[j * b.columns + k];
    }
  }
  return c;
}

}  // namespace mine
