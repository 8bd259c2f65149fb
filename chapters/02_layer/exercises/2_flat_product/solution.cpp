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
    for (std::size_t j = 0; j < b.columns; ++j) {
      for (std::size_t k = 0; k < a.columns; ++k)
        c.numbers[i * c.columns + j] +=
            a.numbers[i * a.columns + k] * b.numbers[k * b.columns + j];
    }
  }
  return c;
}

}  // namespace mine
