// The product of two large tables of floats, as fast as the processor can multiply.
// A number that was fetched is used as often as possible before it leaves: in
// registers by a tile of results, in the nearest cache by a panel of one factor, in
// the next by a block of the other. (Goto and van de Geijn, "Anatomy of
// High-Performance Matrix Multiplication".)
#pragma once

#include <cstddef>

#include "12_faster/fused_engine/small_product.hpp"

namespace nn {

// Memory for packed factors, kept between calls. Each thread needs its own.
struct Packing {
  AlignedFloats left, right, edge;
};

// (12.4) c += factor * (a * b), where the rows of c stand c_step apart. c overlaps
// neither a nor b.
using AddProduct = void (*)(const ProductShape& shape, float factor,
                            const Factor& a, const Factor& b, float* c,
                            std::size_t c_step, Packing& packing);

void add_product(const ProductShape& shape, float factor, const Factor& a,
                 const Factor& b, float* c, std::size_t c_step, Packing& packing);

// The same by the library that the program was linked with (-DNN_BLAS=ON); nullptr
// when there is none.
AddProduct blas_product();

}  // namespace nn
