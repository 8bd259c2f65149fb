// 13.2 The brightest speaks: max pooling, and who gets the blame.
#pragma once

#include "common/matrix.hpp"

namespace mine {

using nn::Matrix;

// The largest number of each square of side x side numbers. map: (rows x columns)
// gives (rows / side x columns / side); what is left over belongs to no square.
// Throws std::invalid_argument for a side of 0.
Matrix pooled(const Matrix& map, std::size_t side);

// dC/dmap, shaped like the map, from dC/dsmall, shaped like the small map. Throws
// std::invalid_argument for a side of 0.
Matrix blame_of(const Matrix& map, std::size_t side, const Matrix& dC_dsmall);

}  // namespace mine
