// 09.3 Change its mind: change a picture a little, so that the network reads
// another digit.
#pragma once

#include "03_feedforward/network.hpp"

namespace mine {

using nn::Matrix;
using nn::Network;

// For each picture, a row of x (m x n_in): the gap is output `wanted` minus output
// `other`. The result, shaped like x, says by how much the gap of this picture
// grows for each of its pixels. The network has at least one layer, and stays as it
// is.
Matrix gap_slopes(const Network& network, const Matrix& x, std::size_t wanted,
                  std::size_t other);

// Each pixel of x moves by `step` in the direction in which the gap grows. It stays
// where its slope is 0, and never leaves the range from 0 to 1. Slopes are shaped
// like x.
void take_step(Matrix& x, const Matrix& slopes, double step);

}  // namespace mine
