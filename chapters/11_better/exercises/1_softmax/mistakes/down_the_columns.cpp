// case: one row by hand; finding: p: 3 of 3 numbers are wrong
// A column is a class: its numbers belong to different examples.
#include "11_better/exercises/1_softmax/exercise.hpp"

#include <algorithm>
#include <cmath>

namespace mine {

Matrix softmax(const Matrix& z) {
  Matrix p = z;
  for (std::size_t j = 0; j < z.columns(); ++j) {
    const double largest = std::ranges::max(nn::column(z, j));
    double total = 0.0;
    for (std::size_t i = 0; i < z.rows(); ++i)
      total += p(i, j) = std::exp(z(i, j) - largest);
    for (std::size_t i = 0; i < z.rows(); ++i) p(i, j) /= total;
  }
  return p;
}

}  // namespace mine
