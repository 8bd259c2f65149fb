#include "10_your_digit/story/canvas/board.hpp"

#include <algorithm>

#include "09_look_inside/terminal_pictures.hpp"
#include "10_your_digit/preparation/prepare.hpp"
#include "10_your_digit/story/printed.hpp"
#include "common/text.hpp"

namespace nn {
namespace {

constexpr std::size_t frame_width = 1;       // around each picture
constexpr std::size_t above = 1, below = 3;  // the title; pen and keys
constexpr std::size_t text_columns = 18;     // "7 ######## 0.98" and some air
constexpr std::size_t text_rows = digit_classes + 7;  // bars, and what it says
constexpr std::size_t widest_bar = 20;

std::size_t framed_rows(const PicturePlace& picture) {
  return above + picture.rows() + 2 * frame_width;
}
std::size_t framed_columns(const PicturePlace& picture) {
  return picture.columns() + 2 * frame_width;
}

// What may be done with a screen, the best first: pictures side by side, the view
// below the answers, the view below the canvas, no view.
enum class View { beside, below_answers, below_canvas, none };
struct Arrangement {
  bool large_canvas, large_view;
  View view;
};
constexpr Arrangement arrangements[] = {
    {true, true, View::beside},   {true, false, View::below_answers},
    {false, false, View::beside}, {false, false, View::below_canvas},
    {true, false, View::none},    {false, false, View::none},
};

struct Extent {
  std::size_t rows, columns;
};

// Puts everything in its place and says how much room that takes.
Extent arrange(const Arrangement& chosen, Board& board) {
  const std::size_t top = above + frame_width;
  board.canvas = {{top, frame_width}, chosen.large_canvas};
  const std::size_t rows = framed_rows(board.canvas),
                    columns = framed_columns(board.canvas);
  board.text = {top, columns + 1};
  board.keys = {rows, frame_width};
  board.view.reset();
  if (chosen.view == View::none) return {rows + below, columns + text_columns};
  PicturePlace view{{top, columns + frame_width}, chosen.large_view};
  Extent extent{rows + below, columns + text_columns};
  if (chosen.view == View::beside) {
    board.text.column += framed_columns(view);
    extent.columns += framed_columns(view);
  } else if (chosen.view == View::below_answers) {
    view.at.row = text_rows + top;
    extent = {text_rows + framed_rows(view), columns + framed_columns(view) + 1};
    extent.rows = std::max(extent.rows, rows + below);
  } else {
    view.at = {rows + below + top, frame_width};
    extent.rows += framed_rows(view);
  }
  board.view = view;
  return extent;
}

// The verdict, or how to begin.
std::string words_on(const std::optional<Reading>& reading) {
  if (!reading) return "Draw with the mouse, or press space and use the arrows";
  std::string words = verdict(*reading);
  words.pop_back();  // the stop, at the end of a line of its own
  return words;
}

}  // namespace

Board layout(std::size_t rows, std::size_t columns) {
  Board board;
  for (const Arrangement& arrangement : arrangements) {
    const Extent needed = arrange(arrangement, board);
    board.fits = rows >= needed.rows && columns >= needed.columns;
    if (!board.fits) continue;
    board.bar_width = std::min(widest_bar, columns - board.text.column - 8);
    return board;
  }
  return board;
}

std::optional<Place> pixel_at(const Board& board, std::size_t row,
                              std::size_t column) {
  const PicturePlace& canvas = board.canvas;
  const std::size_t down = row - canvas.at.row, right = column - canvas.at.column;
  if (down >= canvas.rows() || right >= canvas.columns())
    return std::nullopt;  // or before it
  return canvas.large ? Place{down, right / 2} : Place{2 * down, right};
}

Place character_at(const Board& board, const Place& pixel) {
  const auto& [at, large] = board.canvas;
  return large ? Place{at.row + pixel.row, at.column + 2 * pixel.column}
               : Place{at.row + pixel.row / 2, at.column + pixel.column};
}

std::vector<Text> texts(const Board& board, const Canvas& canvas,
                        const std::optional<Reading>& reading) {
  std::vector<Text> all = {{{0, board.canvas.at.column}, "Draw a digit", true}};
  if (board.view)
    all.push_back(
        {{board.view->at.row - above - frame_width, board.view->at.column},
         "What the network sees",
         true});
  all.push_back({{0, board.text.column}, "Its answers", true});
  for (std::size_t digit = 0; digit < digit_classes; ++digit) {
    const double output = reading ? reading->outputs[digit] : 0.0;
    all.push_back({{board.text.row + digit, board.text.column},
                   std::to_string(digit) + " " + bar(output, board.bar_width) +
                       " " + fixed(output, 2),
                   reading && reading->sure && reading->answer == digit});
  }
  std::size_t line = board.text.row + digit_classes + 1;
  for (const std::string& part : wrapped(words_on(reading), board.bar_width + 7))
    all.push_back({{line++, board.text.column}, part, true});
  const auto [row, column] = board.keys;
  const std::string tool = canvas.erases ? "The eraser" : "The pen";
  all.push_back({{row, column},
                 tool + (canvas.pen_down ? " is down." : " is up."),
                 canvas.pen_down});
  all.push_back({{row + 1, column}, "mouse or arrows, space: pen down or up"});
  all.push_back({{row + 2, column}, "e: eraser, u: undo, c: clear, q: quit"});
  return all;
}

std::optional<Look> look_at_canvas(const Model& model, const Canvas& canvas) {
  if (is_blank(canvas)) return std::nullopt;
  Look look{prepare_clean(canvas.ink), {}};
  look.reading = read_digit(model, look.digit);
  return look;
}

}  // namespace nn
