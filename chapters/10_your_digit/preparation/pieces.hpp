// Pieces of ink: pixels that are connected, side by side or corner to corner
// (connected components). A digit is one piece or a few. Dust is a small piece. A
// frame is a piece that goes around another one, or along the edge.
#pragma once

#include <cstdint>
#include <vector>

#include "common/drawn/grey_picture.hpp"

namespace nn {

struct Piece {
  std::size_t top = 0, bottom = 0, left = 0, right = 0;  // its outermost pixels
  std::size_t pixels = 0;
  // How many of them are on each edge of the picture.
  std::size_t on_top = 0, on_bottom = 0, on_left = 0, on_right = 0;

  std::size_t on_edge() const { return on_top + on_bottom + on_left + on_right; }
  int edges() const {
    return (on_top > 0) + (on_bottom > 0) + (on_left > 0) + (on_right > 0);
  }
};

// The pieces of all pixels that are at least `faintest`. `piece_of` has a number
// for every pixel: 0 for no piece, or 1 + the place of its piece in `pieces`.
struct Pieces {
  std::vector<Piece> pieces;
  std::vector<std::uint32_t> piece_of;
};
Pieces find_pieces(const GreyPicture& picture, std::uint8_t faintest);

// Which pieces are the digit? Those that are not dust, a frame, the edge of the
// paper, or part of a neighbour at the picture's edge. The largest piece that is
// not a frame is always one of them. There is none if all pieces are frames.
std::vector<bool> pieces_of_digit(const Pieces& found, std::size_t height,
                                  std::size_t width);

// The side of the picture that this piece covers almost entirely without reaching
// the opposite side, like a shadow or the edge of a table. Side::none for a digit
// that fills its picture, because it reaches both.
enum class Side { none, top, bottom, left, right };
Side strip_of(const Piece& piece, std::size_t height, std::size_t width);

}  // namespace nn
