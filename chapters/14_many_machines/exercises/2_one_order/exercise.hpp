// 14.2 One order: a sum that has the same bits, however many ranks have helped.
#pragma once

#include <cstddef>
#include <span>

#include "common/matrix.hpp"

namespace mine {

using nn::Matrix;

// What a rank sends: the slopes of one slice of the mini-batch.
struct Part {
  std::size_t rank = 0;
  std::size_t slice = 0;
  Matrix slopes;
};

// The slopes of all slices, added in the order of the slices. The parts are in the
// order of their arrival; each slice from 0 to slices - 1 is there once, and all
// have the same shape. Throws std::invalid_argument if a slice is missing, is there
// twice, or does not exist, and for 0 slices.
Matrix total_of(std::span<const Part> parts, std::size_t slices);

}  // namespace mine
