// A bank of filters in float, for a slice of pictures at once. Its three products
// are those of chapter 12, with sums that grow in registers; but one factor, the
// patches, is never put together. It is read from the pictures, wherever the filter
// stands.
#pragma once

#include "13_convolution/fast/slice.hpp"
#include "13_convolution/wiring.hpp"

namespace nn {

// How a layer of filters is wired, and what follows from it.
struct FilterBank {
  LayerWiring wiring;
  std::size_t filters = 0;
  Volume places, output;  // (13.1), before and after pooling

  FilterBank(const LayerWiring& layer, std::size_t count)
      : wiring(layer),
        filters(count),
        places(places_of(layer, count)),
        output(output_of(layer, count)) {}
};

// In all of these, weights is (patch size x filters) as in Layer, and tables about
// a slice hold slice_pictures numbers for each number of a picture. `packed` is
// working memory.

// The pictures a become the answers of the filters, shaped like `output`: (13.2),
// (13.3) and ReLU. Beside each answer stands which place of its pooling square won,
// counted from 0 in reading order, or -1 if the answer is 0.
void slide_filters(const FilterBank& bank, const float* weights,
                   const float* biases, const float* a, AlignedFloats& packed,
                   float* answers, float* winners);

// The errors of the answers become those of all places (13.4): one place of each
// pooling square has the error, and the others have 0.
void errors_at_places(const FilterBank& bank, const float* delta,
                      const float* winners, float* errors);

// Adds the slopes of all weights (6.2) and biases (6.3).
void add_filter_slopes(const FilterBank& bank, const float* a, const float* errors,
                       float* weight_slopes, float* bias_slopes);

// What the errors mean for the inputs, shaped like a: (6.4) and (13.5) at once.
void send_back(const FilterBank& bank, const float* weights, const float* errors,
               AlignedFloats& packed, float* input_errors);

}  // namespace nn
