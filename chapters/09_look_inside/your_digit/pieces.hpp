// Ink in one piece: pixels that hang together, side by side or corner to corner (connected components). A
// digit is one piece or a few; dust is a small piece, and a frame is one that goes around others or along the
// edge.
#pragma once

#include <cstdint>
#include <vector>

#include "common/drawn/grey_picture.hpp"

namespace nn {

struct Piece {
  std::size_t top = 0, bottom = 0, left = 0, right = 0;  // its outermost pixels
  std::size_t pixels = 0;
  std::size_t on_edge = 0;  // how many of them lie on the picture's edge
};

// The pieces of everything that is at least `faintest`. `piece_of` has a number for every pixel: 0 for none,
// or 1 + the place of its piece in `pieces`.
struct Pieces {
  std::vector<Piece> pieces;
  std::vector<std::uint32_t> piece_of;
};
Pieces find_pieces(const GreyPicture& picture, std::uint8_t faintest);

// Which of them are the digit: neither dust, nor a frame, nor the edge of the paper. The largest that is no
// frame is always among them, if there is any piece.
std::vector<bool> pieces_of_digit(const std::vector<Piece>& pieces, std::size_t height, std::size_t width);

}  // namespace nn
