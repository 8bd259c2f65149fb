// 13.1 A sliding detector: how well a picture matches it at each place.
#pragma once

#include "common/matrix.hpp"

namespace mine {

using nn::Matrix;

// The map: number (r, c) is the bias plus the dot product of the detector and the
// patch of the picture whose upper left pixel is (r, c). The map has a row and a
// column for each place where the detector fits into the picture. Throws
// std::invalid_argument if there is none.
Matrix map_of(const Matrix& picture, const Matrix& detector, double bias);

}  // namespace mine
