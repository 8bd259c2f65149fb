// 13.3 One weight, many places: the slopes of a detector, and those of the pixels.
#pragma once

#include "common/matrix.hpp"

namespace mine {

using nn::Matrix;

// dC/ddetector, shaped like the detector, from the picture and delta = dC/dmap.
Matrix detector_slopes(const Matrix& picture, const Matrix& delta);

// dC/dbias.
double bias_slope(const Matrix& delta);

// dC/dpicture, shaped like the picture, from the detector and delta = dC/dmap.
Matrix pixel_slopes(const Matrix& detector, const Matrix& delta);

}  // namespace mine
