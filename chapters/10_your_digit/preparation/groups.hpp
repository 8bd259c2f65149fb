// A number is digits of like size side by side. But a digit may be several pieces
// as well: a 4 in two strokes, a 5 with a loose bar, a broken line of chalk. So
// pieces that stand one above the other belong together, small ones belong to the
// nearest tall one, and what is no wider than a digit stays one digit.
#pragma once

#include <cstddef>
#include <span>
#include <vector>

#include "10_your_digit/preparation/pieces.hpp"

namespace nn {

// Pieces that make up one digit: their places in the list they come from, and the
// box around them.
struct Group {
  std::vector<std::size_t> pieces;
  std::size_t top = 0, bottom = 0, left = 0, right = 0;
  bool is_doubtful = false;  // may be more than one digit: too wide for one, or in
                             // tall parts side by side
  std::size_t height() const { return bottom - top + 1; }
  std::size_t width() const { return right - left + 1; }
};

// The pieces marked in `is_digit`, in groups from left to right that stand like the
// digits of a number; all of them in one group where they do not. Empty where none
// is marked.
std::vector<Group> digits_side_by_side(std::span<const Piece> pieces,
                                       const std::vector<bool>& is_digit);

}  // namespace nn
