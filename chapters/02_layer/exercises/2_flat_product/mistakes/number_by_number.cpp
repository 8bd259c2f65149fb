// case: two square tables; finding: number by number
// It multiplies the numbers that stand at the same place.
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
  if (a.rows != b.rows || a.columns != b.columns)
    throw std::invalid_argument(shape(a) + " times " + shape(b) + " does not fit");
  Table c = a;
  for (std::size_t i = 0; i < c.numbers.size(); ++i) c.numbers[i] *= b.numbers[i];
  return c;
}

}  // namespace mine
