// A filter of the second bank looks at maps, not at pixels. But behind each number
// of a map is a patch of pixels, so a place of the second bank sees a larger part
// of the picture. This part is its receptive field. To find out what a filter looks
// for, look at the parts of pictures that light it most.
#pragma once

#include "13_convolution/convolution.hpp"
#include "common/dataset.hpp"

namespace nn {

// What a place of a bank sees of the picture: side x side pixels. The next place
// sees as much, `step` pixels further on.
struct Field {
  std::size_t side = 1, step = 1;
};

// (13.6) Before the first bank, a place is a pixel: side 1, step 1. Each patch adds
// (patch side - 1) * step to the side. Each pooling adds (pool - 1) * step and
// multiplies the step by pool. For the places of layer l before its own pooling.
// Throws std::out_of_range if there is no such layer, or if it or one before it is
// dense.
Field field_of(const Wiring& wiring, std::size_t l);

// A part of a picture, and the sum of the filter there.
struct LitPart {
  std::size_t picture = 0, row = 0, column = 0;  // of its upper left pixel
  double sum = 0.0;
};

// For each filter of bank l, the `how_many` pictures with its largest sums, and
// where in them it is: the largest first, equal ones in the order of the pictures.
std::vector<std::vector<LitPart>> parts_that_light(const Wiring& wiring,
                                                   const Network& network,
                                                   std::size_t l,
                                                   const ImageSet& images,
                                                   std::size_t how_many);

// How much like an edge is a filter of this side? The largest of its
// correlations with straight edges in 24 directions and at 9 places: 1 for an edge,
// and 0 for a filter whose weights are all equal.
double likeness_to_an_edge(std::span<const double> filter, std::size_t side);

}  // namespace nn
