// 06.2 Write the judge: is every slope of a gradient right?
#pragma once

#include <string>
#include <vector>

#include "common/matrix.hpp"

namespace mine {

using nn::Matrix;

struct Block {
  std::string name;  // "layer 0 weights"
  Matrix slopes;
};

struct Verdict {
  std::string block;        // the name of the block with the worst cell
  double difference = 0.0;  // of that cell, from 0 to 2
};

// The worst cell of all blocks. The difference of a cell is |a - n| divided by the
// largest of |a|, |n| and 0.001, where a is the claimed slope and n the nudged one.
// It is 2 if one of the two is not a finite number. Both gradients have the same
// names in the same order. Throws an exception if the number of blocks or the
// shapes of two blocks differ.
Verdict judge(const std::vector<Block>& claimed, const std::vector<Block>& nudged);

}  // namespace mine
