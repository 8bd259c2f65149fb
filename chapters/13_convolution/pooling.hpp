// A filter gives a sum for each place. Where exactly a stroke lies matters less
// than that it is there, so of the sums in a small square only the largest goes on:
// the brightest place speaks for its neighbours. Backwards, it alone gets the
// blame, because the others could have been a little larger without any effect.
#pragma once

#include <cstdint>

#include "13_convolution/wiring.hpp"

namespace nn {

// For each number of z, row by row, the row of the sums that it comes from.
using Winners = std::vector<std::uint32_t>;

// (13.4) Z(i, (f, y, x)) = the largest S((i, y', x'), f) of the places (y', x') in
// the pooling square (y, x). The sums (m * places x filters), a row for each place,
// become pictures z (m x filters * rows * columns after pooling). Of equal sums the
// first in reading order wins. If the pooling square has the side 1, z is only the
// sums in another order. ShapeError if the sums do not make whole pictures.
void pool(const LayerWiring& layer, const Matrix& sums, Matrix& z,
          Winners& winners);

// (13.5) dC/dS((i, y', x'), f) = delta(i, (f, y, x)) for the place that won, and 0
// for all others. The transpose of pool: delta is shaped like z, and errors becomes
// (m * places x filters). ShapeError if delta is not what these winners made.
void blame_winners(const LayerWiring& layer, const Matrix& delta,
                   const Winners& winners, Matrix& errors);

}  // namespace nn
