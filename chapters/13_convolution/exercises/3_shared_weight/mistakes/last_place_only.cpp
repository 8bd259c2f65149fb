// case: detector: two places; finding: only the last place counts
// It overwrites what the places before said.
#include "13_convolution/exercises/3_shared_weight/exercise.hpp"

namespace mine {

Matrix detector_slopes(const Matrix& picture, const Matrix& delta) {
  Matrix slopes(picture.rows() - delta.rows() + 1,
                picture.columns() - delta.columns() + 1);
  for (std::size_t r = 0; r < delta.rows(); ++r)
    for (std::size_t c = 0; c < delta.columns(); ++c)
      for (std::size_t i = 0; i < slopes.rows(); ++i)
        for (std::size_t j = 0; j < slopes.columns(); ++j)
          slopes(i, j) = delta(r, c) * picture(r + i, c + j);
  return slopes;
}

double bias_slope(const Matrix& delta) {
  double sum = 0.0;
  for (const double error : delta.values()) sum += error;
  return sum;
}

Matrix pixel_slopes(const Matrix& detector, const Matrix& delta) {
  Matrix slopes(delta.rows() + detector.rows() - 1,
                delta.columns() + detector.columns() - 1);
  for (std::size_t r = 0; r < delta.rows(); ++r)
    for (std::size_t c = 0; c < delta.columns(); ++c)
      for (std::size_t i = 0; i < detector.rows(); ++i)
        for (std::size_t j = 0; j < detector.columns(); ++j)
          slopes(r + i, c + j) += delta(r, c) * detector(i, j);
  return slopes;
}

}  // namespace mine
