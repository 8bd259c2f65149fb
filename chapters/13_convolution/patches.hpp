// A patch is an example. All patches of a picture, a row each, go through a layer
// as any batch does: that is a convolution. So only two things are new: cutting
// pictures into patches, and its transpose, which carries errors back. There, a
// pixel gets the errors of all patches that it is in, added up.
#pragma once

#include "13_convolution/wiring.hpp"

namespace nn {

// (13.2) P((i, y, x), (c, u, v)) = A(i, (c, y + u, x + v)): the pictures a (m x
// channels * rows * columns) become patches (m * places x patch size). A row for
// each picture i and place (y, x), picture by picture and place by place in reading
// order; in a row the patch, channel c by channel. ShapeError if the pictures do
// not have the size of layer.input.
void patches_of(const LayerWiring& layer, const Matrix& a, Matrix& patches);

// (13.3) dC/dA(i, (c, y + u, x + v)) = the sum of dC/dP((i, y, x), (c, u, v)) over
// all patches that the pixel is in. The transpose of patches_of: patches (m *
// places x patch size) give a (m x channels * rows * columns). ShapeError if the
// patches do not have the size of the layer's, or do not make whole pictures.
void add_overlaps(const LayerWiring& layer, const Matrix& patches, Matrix& a);

}  // namespace nn
