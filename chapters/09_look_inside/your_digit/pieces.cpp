#include "09_look_inside/your_digit/pieces.hpp"

#include <algorithm>
#include <iterator>

namespace nn {
namespace {

constexpr double dust = 0.06;         // of the largest piece's pixels
constexpr double along_edge = 0.12;   // of the picture's edge
constexpr double substantial = 0.25;  // of a frame's height or width: what is so large is framed on purpose

bool lies_on_edge(const GreyPicture& picture, std::size_t row, std::size_t column) {
  return row == 0 || column == 0 || row + 1 == picture.height || column + 1 == picture.width;
}

// Floods one piece from the pixel at `start`.
Piece flood(const GreyPicture& picture, std::uint8_t faintest, std::size_t start, std::uint32_t number,
            std::vector<std::uint32_t>& piece_of) {
  Piece piece{.top = picture.height, .left = picture.width};
  std::vector<std::size_t> waiting = {start};
  piece_of[start] = number;
  while (!waiting.empty()) {
    const std::size_t row = waiting.back() / picture.width, column = waiting.back() % picture.width;
    waiting.pop_back();
    piece.top = std::min(piece.top, row);
    piece.bottom = std::max(piece.bottom, row);
    piece.left = std::min(piece.left, column);
    piece.right = std::max(piece.right, column);
    ++piece.pixels;
    piece.on_edge += lies_on_edge(picture, row, column);
    for (std::size_t i = row - (row > 0); i <= std::min(row + 1, picture.height - 1); ++i) {
      for (std::size_t j = column - (column > 0); j <= std::min(column + 1, picture.width - 1); ++j) {
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
  return outer.top < inner.top && inner.bottom < outer.bottom && outer.left < inner.left &&
         inner.right < outer.right;
}

// Large enough inside the other to be what the other was drawn around.
bool is_framed_by(const Piece& inner, const Piece& outer) {
  const auto share = [](std::size_t part, std::size_t whole) {
    return static_cast<double>(part) / static_cast<double>(whole);
  };
  return encloses(outer, inner) &&
         std::max(share(inner.bottom - inner.top, outer.bottom - outer.top),
                  share(inner.right - inner.left, outer.right - outer.left)) > substantial;
}

// Pieces that something may have been drawn around.
std::vector<Piece> without_dots(const std::vector<Piece>& pieces, std::size_t side) {
  std::vector<Piece> large;
  std::ranges::copy_if(pieces, std::back_inserter(large), [&](const Piece& piece) {
    return std::max(piece.bottom - piece.top, piece.right - piece.left) > side / 20;
  });
  return large;
}

std::vector<bool> frames_among(const std::vector<Piece>& pieces, std::size_t height, std::size_t width) {
  const std::vector<Piece> large = without_dots(pieces, std::max(height, width));
  const double edge = along_edge * static_cast<double>(2 * (height + width));
  std::vector<bool> frames;
  for (const Piece& piece : pieces) {
    const auto is_inside = [&](const Piece& other) { return is_framed_by(other, piece); };
    frames.push_back(static_cast<double>(piece.on_edge) > edge || std::ranges::any_of(large, is_inside));
  }
  return frames;
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

std::vector<bool> pieces_of_digit(const std::vector<Piece>& pieces, std::size_t height, std::size_t width) {
  std::vector<bool> frame = frames_among(pieces, height, width);
  if (std::ranges::all_of(frame, [](bool is) { return is; })) frame.assign(pieces.size(), false);
  std::size_t largest = 0;
  for (std::size_t i = 0; i < pieces.size(); ++i) {
    if (!frame[i]) largest = std::max(largest, pieces[i].pixels);
  }
  std::vector<bool> digit(pieces.size());
  for (std::size_t i = 0; i < pieces.size(); ++i) {
    digit[i] = !frame[i] && static_cast<double>(pieces[i].pixels) >= dust * static_cast<double>(largest);
  }
  return digit;
}

}  // namespace nn
