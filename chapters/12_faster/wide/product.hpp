// The product of two large tables of floats, almost as fast as the processor can
// multiply. A number that was fetched is used as often as possible before it is
// replaced: the registers hold a tile of results, the nearest cache a panel of one
// factor, and the next cache a block of the other. (Goto and van de Geijn, "Anatomy
// of High-Performance Matrix Multiplication".)
#pragma once

#include <cstddef>

#include "12_faster/fused_engine/small_product.hpp"

namespace nn {

// Memory for packed factors, kept between calls. Each thread needs its own.
struct Packing {
  AlignedFloats left, right, edge;
};

// (12.4) c += factor * (a * b), where row i of c begins at c + i * c_step. c must
// not overlap a or b.
using AddProduct = void (*)(const ProductShape& shape, float factor,
                            const Factor& a, const Factor& b, float* c,
                            std::size_t c_step, Packing& packing);

void add_product(const ProductShape& shape, float factor, const Factor& a,
                 const Factor& b, float* c, std::size_t c_step, Packing& packing);

// The same, computed by the BLAS that the program was linked with (-DNN_BLAS=ON);
// nullptr if there is none.
AddProduct blas_product();

}  // namespace nn
