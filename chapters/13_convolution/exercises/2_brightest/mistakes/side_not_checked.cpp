// case: a side of 0; finding: blame_of with the side 0
// It checks the side in one function only.
#include "13_convolution/exercises/2_brightest/exercise.hpp"

#include <stdexcept>

namespace mine {
namespace {

struct Place {
  std::size_t row = 0, column = 0;
};

// Where the largest number of the square (r, c) is; of equal ones the first.
Place brightest(const Matrix& map, std::size_t side, std::size_t r, std::size_t c) {
  Place best = {r * side, c * side};
  for (std::size_t i = r * side; i < (r + 1) * side; ++i)
    for (std::size_t j = c * side; j < (c + 1) * side; ++j)
      if (map(i, j) > map(best.row, best.column)) best = {i, j};
  return best;
}

}  // namespace

Matrix pooled(const Matrix& map, std::size_t side) {
  if (side == 0) throw std::invalid_argument("the side of a square is 0");
  Matrix small(map.rows() / side, map.columns() / side);
  for (std::size_t r = 0; r < small.rows(); ++r)
    for (std::size_t c = 0; c < small.columns(); ++c) {
      const Place best = brightest(map, side, r, c);
      small(r, c) = map(best.row, best.column);
    }
  return small;
}

Matrix blame_of(const Matrix& map, std::size_t side, const Matrix& dC_dsmall) {
  Matrix blame(map.rows(), map.columns());
  for (std::size_t r = 0; r < dC_dsmall.rows(); ++r)
    for (std::size_t c = 0; c < dC_dsmall.columns(); ++c) {
      const Place best = brightest(map, side, r, c);
      blame(best.row, best.column) = dC_dsmall(r, c);
    }
  return blame;
}

}  // namespace mine
