#include "11_better/story/softmax_slopes.hpp"

#include "11_better/softmax.hpp"

namespace nn {

Matrix softmax_of(const Matrix& z) {
  Matrix p;
  softmax(z, p);
  return p;
}

Matrix softmax_slopes_by_hand(const Matrix& z) {
  const Matrix p = softmax_of(z);
  Matrix slopes(p.columns(), p.columns());
  for (std::size_t i = 0; i < p.columns(); ++i) {
    for (std::size_t j = 0; j < p.columns(); ++j)
      slopes(i, j) = p(0, i) * ((i == j ? 1.0 : 0.0) - p(0, j));
  }
  return slopes;
}

Matrix softmax_slopes_by_nudging(const Matrix& z, double h) {
  Matrix slopes(z.columns(), z.columns());
  for (std::size_t j = 0; j < z.columns(); ++j) {
    Matrix up = z, down = z;
    up(0, j) += h, down(0, j) -= h;
    const Matrix more = softmax_of(up), less = softmax_of(down);
    for (std::size_t i = 0; i < z.columns(); ++i)
      slopes(i, j) = (more(0, i) - less(0, i)) / (2 * h);
  }
  return slopes;
}

Matrix surprise_slopes_by_nudging(const Matrix& z, const Matrix& y, double h) {
  Matrix slopes(1, z.columns());
  for (std::size_t j = 0; j < z.columns(); ++j) {
    Matrix up = z, down = z;
    up(0, j) += h, down(0, j) -= h;
    slopes(0, j) = (softmax_cross_entropy.value(up, y) -
                    softmax_cross_entropy.value(down, y)) /
                   (2 * h);
  }
  return slopes;
}

}  // namespace nn
