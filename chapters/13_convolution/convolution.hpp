// A convolutional network forward and back. Its layers are those of chapter 02, and
// the equations are those of chapters 03 and 06. Only the patches in front of a
// layer of filters, and the pooling behind it, come between them.
#pragma once

#include "06_backpropagation/backpropagation.hpp"
#include "13_convolution/patches.hpp"
#include "13_convolution/pooling.hpp"

namespace nn {

// What one pass leaves behind. z and a of chapter 03 hold pictures here: z[l] after
// pooling, a[l + 1] = f(z[l]). The others have an entry for each layer, too, which
// is empty if the layer is dense.
struct WiredTrace : Trace {
  std::vector<Matrix> patches;   // P: (m * places x patch size)
  std::vector<Matrix> sums;      // S: (m * places x filters)
  std::vector<Winners> winners;  // which places won
};

// Feedforward (3.1) through a wired network. Where a layer has filters, its
// weighted sums are S = P W + b (2.1) with the patches P (13.2) for A[l], and Z[l]
// is pooled from S (13.4). The activation function comes after pooling. For one
// that rises this makes no difference, and it is cheaper. Throws as require_fit
// does, and ShapeError when the inputs do not fit. The patches of a 28 x 28 picture
// take 115 kB for 5 x 5 places, so give it batches, not whole data sets.
void feedforward(const Wiring& wiring, const Network& network, const Matrix& inputs,
                 WiredTrace& trace);

// The outputs alone, computed for a hundred rows at a time: inputs (m x n_in) give
// outputs (m x n_out).
Matrix feedforward(const Wiring& wiring, const Network& network,
                   const Matrix& inputs);

// The errors on the way back.
struct WiredErrors {
  std::vector<Matrix> delta;  // shaped like z[l]
  std::vector<Matrix> sums;   // dC/dS, shaped like the sums
  Matrix patches;             // dC/dP of the layer that was last
};

// What is new on the way back: the transposes of pool and of patches_of. They are
// an argument, so that wrong ones can be tried as well.
struct Transposes {
  decltype(&blame_winners) of_pooling = blame_winners;
  decltype(&add_overlaps) of_patches = add_overlaps;
};

// From the error of the last layer, errors.delta.back(), to all slopes. (6.2) to
// (6.4) stay as they are, with P for A[l] and dC/dS (13.5) for delta[l]; then the
// overlaps are added up (13.3). A filter has one set of knobs for all places, so
// (6.2) and (6.3) add up the slopes of all places. Throws std::invalid_argument
// unless errors.delta has a matrix per layer.
void backward(const Wiring& wiring, const Network& network, const WiredTrace& trace,
              WiredErrors& errors, Gradient& gradient,
              const Transposes& transposes = {});

// Backpropagation of this cost for networks with this wiring: a GradientOf like any
// other. It keeps its working memory between calls, and a copy has its own. Throws
// as feedforward does, and std::invalid_argument for a network without layers.
GradientOf convolution_backpropagation(const Wiring& wiring, const Cost& cost,
                                       const Transposes& transposes = {});

}  // namespace nn
