#include "10_your_digit/preparation/pieces.hpp"

#include <algorithm>
#include <cmath>
#include <iterator>

#include "common/elementary.hpp"

namespace nn {
namespace {

constexpr double dust = 0.06;         // of the largest piece's pixels
constexpr double along_edge = 0.12;   // of the picture's edge
constexpr double around = 0.5;        // of it: a border all around
constexpr double almost_whole = 0.9;  // of one side
// Of the largest piece's pixels. The rest of a neighbour at the edge is smaller.
constexpr double neighbour = 0.2;
constexpr std::size_t directions = 16, enough_directions = 15;
// Of a frame's height or width. A piece that is larger was framed on purpose.
constexpr double substantial = 0.25;

// Floods one piece from the pixel at `start`.
Piece flood(const GreyPicture& picture, std::uint8_t faintest, std::size_t start,
            std::uint32_t number, std::vector<std::uint32_t>& piece_of) {
  Piece piece{.top = picture.height, .left = picture.width};
  std::vector<std::size_t> waiting = {start};
  piece_of[start] = number;
  while (!waiting.empty()) {
    const std::size_t row = waiting.back() / picture.width,
                      column = waiting.back() % picture.width;
    waiting.pop_back();
    piece.top = std::min(piece.top, row);
    piece.bottom = std::max(piece.bottom, row);
    piece.left = std::min(piece.left, column);
    piece.right = std::max(piece.right, column);
    ++piece.pixels;
    piece.on_top += row == 0;
    piece.on_bottom += row + 1 == picture.height;
    piece.on_left += column == 0;
    piece.on_right += column + 1 == picture.width;
    for (std::size_t i = row - (row > 0);
         i <= std::min(row + 1, picture.height - 1); ++i) {
      for (std::size_t j = column - (column > 0);
           j <= std::min(column + 1, picture.width - 1); ++j) {
        const std::size_t place = i * picture.width + j;
        if (picture.pixels[place] < faintest || piece_of[place] != 0) continue;
        piece_of[place] = number;
        waiting.push_back(place);
      }
    }
  }
  return piece;
}

bool encloses(const Piece& outer, const Piece& inner) {
  return outer.top < inner.top && inner.bottom < outer.bottom &&
         outer.left < inner.left && inner.right < outer.right;
}

// Is the inner piece large enough for the outer one to be its frame?
bool is_worth_framing(const Piece& inner, const Piece& outer) {
  const auto share = [](std::size_t part, std::size_t whole) {
    return static_cast<double>(part) / static_cast<double>(whole);
  };
  return encloses(outer, inner) &&
         std::max(share(inner.bottom - inner.top, outer.bottom - outer.top),
                  share(inner.right - inner.left, outer.right - outer.left)) >
             substantial;
}

// Going from the middle of `inner` in a direction (in turns), do you meet the piece
// with this number? Each step looks at two pixels side by side, so that it does not
// miss a thin slanting line.
bool is_met(const Pieces& found, std::size_t width, std::uint32_t number,
            const Piece& inner, double turns) {
  const Piece& outer = found.pieces[number - 1];
  const double down = sine_of_turns(turns), across = cosine_of_turns(turns);
  double row = 0.5 * static_cast<double>(inner.top + inner.bottom),
         column = 0.5 * static_cast<double>(inner.left + inner.right);
  for (; row > static_cast<double>(outer.top) - 1.0 &&
         row < static_cast<double>(outer.bottom) + 1.0 &&
         column > static_cast<double>(outer.left) - 1.0 &&
         column < static_cast<double>(outer.right) + 1.0;
       row += down, column += across) {
    const auto i = std::clamp(static_cast<std::size_t>(row + 0.5), outer.top,
                              outer.bottom),
               j = std::clamp(static_cast<std::size_t>(column + 0.5), outer.left,
                              outer.right);
    if (found.piece_of[i * width + j] == number) return true;
    if (found.piece_of[i * width + std::min(j + 1, outer.right)] == number)
      return true;
  }
  return false;
}

// You meet a frame in all directions, and the other half of a 4 in two pieces only
// in some.
bool goes_around(const Pieces& found, std::size_t width, std::uint32_t number,
                 const Piece& inner) {
  if (!is_worth_framing(inner, found.pieces[number - 1])) return false;
  std::size_t met = 0;
  for (std::size_t i = 0; i < directions; ++i) {
    const double turns = static_cast<double>(i) / static_cast<double>(directions);
    met += is_met(found, width, number, inner, turns);
  }
  return met >= enough_directions;
}

// Pieces that something may have been drawn around.
std::vector<Piece> without_dots(const std::vector<Piece>& pieces,
                                std::size_t side) {
  std::vector<Piece> large;
  std::ranges::copy_if(pieces, std::back_inserter(large), [&](const Piece& piece) {
    return std::max(piece.bottom - piece.top, piece.right - piece.left) > side / 20;
  });
  return large;
}

// Ink along much of the edge is the end of the paper, a shadow or a border. A digit
// that fills its picture reaches three or four edges, but it does not cover a whole
// edge or go around the whole picture.
bool lies_along_edge(const Piece& piece, std::size_t height, std::size_t width) {
  const double share = static_cast<double>(piece.on_edge()) /
                       static_cast<double>(2 * (height + width));
  const bool fills = piece.edges() >= 3 && share < around &&
                     strip_of(piece, height, width) == Side::none;
  return share > along_edge && !fills;
}

std::vector<bool> frames_among(const Pieces& found, std::size_t height,
                               std::size_t width) {
  const std::vector<Piece> large =
      without_dots(found.pieces, std::max(height, width));
  std::vector<bool> frames;
  for (std::size_t i = 0; i < found.pieces.size(); ++i) {
    const auto is_inside = [&](const Piece& other) {
      return goes_around(found, width, static_cast<std::uint32_t>(i + 1), other);
    };
    frames.push_back(lies_along_edge(found.pieces[i], height, width) ||
                     std::ranges::any_of(large, is_inside));
  }
  return frames;
}

// Is this the rest of something beside the digit, cut off by the picture's edge? A
// digit that reaches the edge itself may have other pieces there. Small pieces
// along the left or the right edge do not belong to it.
bool is_cut_off(const Piece& piece, const Piece& largest, std::size_t width) {
  if (piece.on_edge() == 0) return false;
  if (largest.on_edge() == 0) return true;
  const bool at_side = piece.left == 0 || piece.right + 1 == width;
  return at_side &&
         2 * (piece.on_left + piece.on_right) > piece.bottom - piece.top &&
         static_cast<double>(piece.pixels) <
             neighbour * static_cast<double>(largest.pixels);
}

}  // namespace

Pieces find_pieces(const GreyPicture& picture, std::uint8_t faintest) {
  Pieces found{{}, std::vector<std::uint32_t>(picture.pixels.size())};
  for (std::size_t place = 0; place < picture.pixels.size(); ++place) {
    if (picture.pixels[place] < faintest || found.piece_of[place] != 0) continue;
    const auto number = static_cast<std::uint32_t>(found.pieces.size() + 1);
    found.pieces.push_back(flood(picture, faintest, place, number, found.piece_of));
  }
  return found;
}

std::vector<bool> pieces_of_digit(const Pieces& found, std::size_t height,
                                  std::size_t width) {
  const std::vector<Piece>& pieces = found.pieces;
  const std::vector<bool> frame = frames_among(found, height, width);
  Piece largest;
  for (std::size_t i = 0; i < pieces.size(); ++i) {
    if (!frame[i] && pieces[i].pixels > largest.pixels) largest = pieces[i];
  }
  std::vector<bool> digit(pieces.size());
  for (std::size_t i = 0; i < pieces.size(); ++i) {
    digit[i] = !frame[i] && !is_cut_off(pieces[i], largest, width) &&
               static_cast<double>(pieces[i].pixels) >=
                   dust * static_cast<double>(largest.pixels);
  }
  return digit;
}

Side strip_of(const Piece& piece, std::size_t height, std::size_t width) {
  const auto covers = [](std::size_t part, std::size_t whole) {
    return static_cast<double>(part) > almost_whole * static_cast<double>(whole);
  };
  if (covers(piece.on_top, width) && piece.on_bottom == 0) return Side::top;
  if (covers(piece.on_bottom, width) && piece.on_top == 0) return Side::bottom;
  if (covers(piece.on_left, height) && piece.on_right == 0) return Side::left;
  if (covers(piece.on_right, height) && piece.on_left == 0) return Side::right;
  return Side::none;
}

}  // namespace nn
