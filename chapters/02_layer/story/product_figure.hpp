// The figure of this chapter: a matrix product, cell by cell.
#pragma once

#include "02_layer/layer.hpp"
#include "common/story/plot.hpp"

namespace nn {

// 02_product: A, W, b and Z as grids of numbers. Frames mark one row of A, one column
// of W with its bias, and the cell of Z where they meet.
void draw_product(Plots& plots, const Matrix& a, const Layer& layer,
                  const Matrix& z);

}  // namespace nn
