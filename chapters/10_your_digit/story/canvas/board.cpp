#include "10_your_digit/story/canvas/board.hpp"

#include "09_look_inside/terminal_pictures.hpp"
#include "10_your_digit/preparation/prepare.hpp"
#include "10_your_digit/story/printed.hpp"
#include "common/text.hpp"

namespace nn {
namespace {

constexpr std::size_t frame_width = 1;       // around each picture
constexpr std::size_t above = 1, below = 2;  // the title; the keys
constexpr std::size_t text_columns = 18;     // "7 ######## 0.98" and some air
constexpr std::size_t widest_bar = 20;

}  // namespace

Board layout(std::size_t rows, std::size_t columns) {
  Board board;
  board.fits = rows >= least_rows && columns >= least_columns;
  const auto needed = [&](std::size_t pictures) {
    return pictures * (board.picture_columns() + 2 * frame_width) + text_columns;
  };
  board.large = true;
  if (rows < board.picture_rows() + 2 * frame_width + above + below ||
      columns < needed(1))
    board.large = false;
  board.shows_view = columns >= needed(2);
  const std::size_t width = board.picture_columns() + 2 * frame_width,
                    top = above + frame_width;
  board.canvas = {top, frame_width};
  board.view = {top, width + frame_width};
  board.text = {top, (board.shows_view ? 2 : 1) * width + 1};
  if (board.fits)
    board.bar_width = std::min(widest_bar, columns - board.text.column - 8);
  return board;
}

std::optional<Place> pixel_at(const Board& board, std::size_t row,
                              std::size_t column) {
  const std::size_t down = row - board.canvas.row,
                    right = column - board.canvas.column;
  if (down >= board.picture_rows() || right >= board.picture_columns())
    return std::nullopt;  // or before it
  return board.large ? Place{down, right / 2} : Place{2 * down, right};
}

Place character_at(const Board& board, const Place& pixel) {
  return board.large ? Place{board.canvas.row + pixel.row,
                             board.canvas.column + 2 * pixel.column}
                     : Place{board.canvas.row + pixel.row / 2,
                             board.canvas.column + pixel.column};
}

std::vector<Text> texts(const Board& board, const Canvas& canvas,
                        const std::optional<Reading>& reading) {
  std::vector<Text> all = {{{0, board.canvas.column}, "Draw a digit", true}};
  if (board.shows_view)
    all.push_back({{0, board.view.column}, "What the network sees", true});
  all.push_back({{0, board.text.column}, "Its answers", true});
  for (std::size_t digit = 0; digit < digit_classes; ++digit) {
    const double output = reading ? reading->outputs[digit] : 0.0;
    all.push_back({{board.text.row + digit, board.text.column},
                   std::to_string(digit) + " " + bar(output, board.bar_width) +
                       " " + fixed(output, 2),
                   reading && reading->sure && reading->answer == digit});
  }
  const std::size_t after = board.text.row + digit_classes + 1;
  std::string words = reading ? verdict(*reading) : "Nothing yet.";
  words.pop_back();
  std::size_t line = after;
  for (const std::string& part : wrapped(words, board.bar_width + 7))
    all.push_back({{line++, board.text.column}, part, true});
  const std::size_t bottom = board.canvas.row + board.picture_rows() + frame_width;
  all.push_back({{bottom, board.canvas.column},
                 canvas.pen_down ? "The pen is down." : "The pen is up.",
                 canvas.pen_down});
  all.push_back({{bottom + 1, board.canvas.column},
                 "arrows/mouse, space: pen, c: clear, q: quit"});
  return all;
}

std::optional<Look> look_at_canvas(const Network& network, const Canvas& canvas) {
  if (is_blank(canvas)) return std::nullopt;
  Look look{prepare_clean(canvas.ink), {}};
  look.reading = read_digit(network, look.digit);
  return look;
}

}  // namespace nn
