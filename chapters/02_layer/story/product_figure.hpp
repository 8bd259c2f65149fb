// The figure of this chapter: a matrix product, cell by cell.
#pragma once

#include "02_layer/layer.hpp"
#include "common/story/plot.hpp"

namespace nn {

// 02_product: A, W and Z as grids of numbers, with one row, one column and the cell
// where they meet framed.
void draw_product(Plots& plots, const Matrix& a, const Layer& layer,
                  const Matrix& z);

}  // namespace nn
