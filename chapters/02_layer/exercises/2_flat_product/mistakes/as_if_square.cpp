// case: the example of the task; finding: leaves out the last one
// It takes the number of rows for all three loops.
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
  if (a.columns != b.rows)
    throw std::invalid_argument(shape(a) + " times " + shape(b) + " does not fit");
  Table c{a.rows, b.columns, std::vector<double>(a.rows * b.columns, 0.0)};
  for (std::size_t i = 0; i < a.rows; ++i) {
    for (std::size_t j = 0; j < a.rows; ++j) {
      for (std::size_t k = 0; k < a.rows; ++k)
        c.numbers.at(i * c.columns + j) +=
            a.numbers.at(i * a.columns + k) * b.numbers.at(k * b.columns + j);
    }
  }
  return c;
}

}  // namespace mine
