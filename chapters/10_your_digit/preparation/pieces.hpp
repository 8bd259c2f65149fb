// Ink in one piece: pixels that hang together, side by side or corner to corner
// (connected components). A digit is one piece or a few; dust is a small piece, and
// a frame is one that goes around another on all sides or along the edge.
#pragma once

#include <cstdint>
#include <vector>

#include "common/drawn/grey_picture.hpp"

namespace nn {

struct Piece {
  std::size_t top = 0, bottom = 0, left = 0, right = 0;  // its outermost pixels
  std::size_t pixels = 0;
  std::size_t on_top = 0, on_bottom = 0, on_left = 0,
              on_right = 0;  // of them on the picture's edges

  std::size_t on_edge() const { return on_top + on_bottom + on_left + on_right; }
  int edges() const {
    return (on_top > 0) + (on_bottom > 0) + (on_left > 0) + (on_right > 0);
  }
};

// The pieces of everything that is at least `faintest`. `piece_of` has a number for
// every pixel: 0 for none, or 1 + the place of its piece in `pieces`.
struct Pieces {
  std::vector<Piece> pieces;
  std::vector<std::uint32_t> piece_of;
};
Pieces find_pieces(const GreyPicture& picture, std::uint8_t faintest);

// Which of them are the digit: neither dust, nor a frame, nor the edge of the
// paper, nor the rest of a neighbour at the picture's edge. The largest that is not
// a frame is always among them; there is none where all are frames.
std::vector<bool> pieces_of_digit(const Pieces& found, std::size_t height,
                                  std::size_t width);

// A side of the picture that ink of this piece covers almost whole, while none
// reaches the side across: the edge of a table, a shadow. Nothing for a digit that
// fills its picture, which reaches both.
enum class Side { none, top, bottom, left, right };
Side strip_of(const Piece& piece, std::size_t height, std::size_t width);

}  // namespace nn
