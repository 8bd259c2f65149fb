// A number consists of digits of similar size side by side. But a single digit may
// consist of several pieces, too: a 4 in two strokes, a 5 with a loose bar, a
// broken line of chalk. So pieces that are above each other belong together, small
// pieces belong to the nearest tall one, and a group as narrow as a digit stays one
// digit.
#pragma once

#include <cstddef>
#include <span>
#include <vector>

#include "10_your_digit/preparation/pieces.hpp"

namespace nn {

// The pieces of one digit: their places in the list of pieces, and the box around
// them.
struct Group {
  std::vector<std::size_t> pieces;
  std::size_t top = 0, bottom = 0, left = 0, right = 0;
  // May be more than one digit: too wide for one, or in tall parts side by side.
  bool is_doubtful = false;
  std::size_t height() const { return bottom - top + 1; }
  std::size_t width() const { return right - left + 1; }
};

// The pieces marked in `is_digit`, in groups from left to right. If the groups do
// not stand like the digits of a number, all pieces are one group. Empty if no
// piece is marked.
std::vector<Group> digits_side_by_side(std::span<const Piece> pieces,
                                       const std::vector<bool>& is_digit);

}  // namespace nn
