#include "13_convolution/exercises/1_sliding_detector/exercise.hpp"

#include <stdexcept>

namespace mine {

Matrix map_of(const Matrix& picture, const Matrix& detector, double bias) {
  if (detector.rows() > picture.rows() || detector.columns() > picture.columns())
    throw std::invalid_argument("the detector is larger than the picture");
  Matrix map(picture.rows() - detector.rows() + 1,
             picture.columns() - detector.columns() + 1, bias);
  for (std::size_t r = 0; r < map.rows(); ++r)
    for (std::size_t c = 0; c < map.columns(); ++c)
      for (std::size_t i = 0; i < detector.rows(); ++i)
        for (std::size_t j = 0; j < detector.columns(); ++j)
          map(r, c) += detector(i, j) * picture(r + i, c + j);
  return map;
}

}  // namespace mine
