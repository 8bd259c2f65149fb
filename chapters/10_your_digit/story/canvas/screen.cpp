#include "10_your_digit/story/canvas/screen.hpp"

// Of its macros only those that are words of ours, and characters of all languages.
#define NCURSES_NOMACROS
#define NCURSES_WIDECHAR 1
#include <langinfo.h>
#include <ncurses.h>
#include <unistd.h>

#include <clocale>
#include <cstdio>
#include <cstdlib>
#include <stdexcept>
#include <string>
#include <string_view>

namespace nn {
namespace {

constexpr int greys = 13, first_grey = 232,
              last_grey = 255;          // of the terminal's 24 shades of grey
constexpr int mouse_key = KEY_MAX + 1;  // how ncurses is to call "ESC [ <"
constexpr int escape_patience =
    25;  // milliseconds, until Escape is a key of its own

int as_int(std::size_t n) { return static_cast<int>(n); }

void tell_terminal(const char* words) {
  std::fputs(words, stdout);
  std::fflush(stdout);
}

// A colour pair for each two greys, one above and one below; false where the
// terminal cannot do that.
bool prepare_shades() {
  if (std::string_view(nl_langinfo(CODESET)) != "UTF-8" || !has_colors() ||
      start_color() != OK)
    return false;
  if (COLORS <= last_grey || COLOR_PAIRS <= greys * greys) return false;
  const auto colour = [](int grey) {
    return static_cast<short>(first_grey +
                              grey * (last_grey - first_grey) / (greys - 1));
  };
  for (int above = 0; above < greys; ++above) {
    for (int below = 0; below < greys; ++below)
      init_pair(static_cast<short>(1 + above * greys + below), colour(above),
                colour(below));
  }
  return true;
}

void put_shades(std::uint8_t above, std::uint8_t below) {
  const auto level = [](std::uint8_t grey) { return grey * greys / 256; };
  constexpr wchar_t half_block[] = {L'\u2580', L'\0'};
  cchar_t cell;
  setcchar(&cell, half_block, A_NORMAL,
           static_cast<short>(1 + level(above) * greys + level(below)), nullptr);
  add_wch(&cell);
}

void put_letter(std::uint8_t above, std::uint8_t below) {
  constexpr std::string_view letters = " .:-=+*#%@";
  addch(static_cast<chtype>(
      letters[static_cast<std::size_t>(above + below) * letters.size() / 512]));
}

// A frame of plain letters, which every terminal has.
void put_frame(const PicturePlace& place) {
  const int top = as_int(place.at.row) - 1, left = as_int(place.at.column) - 1,
            high = as_int(place.rows()), wide = as_int(place.columns());
  for (const int row : {top, top + high + 1}) {
    mvhline(row, left + 1, '-', wide);
    mvaddch(row, left, '+');
    mvaddch(row, left + wide + 1, '+');
  }
  for (const int column : {left, left + wide + 1})
    mvvline(top + 1, column, '|', high);
}

void put_picture(const PicturePlace& place, const GreyPicture& picture,
                 bool shades) {
  put_frame(place);
  for (std::size_t row = 0; row < place.rows(); ++row) {
    move(as_int(place.at.row + row), as_int(place.at.column));
    for (std::size_t column = 0; column < place.columns(); ++column) {
      const std::size_t above = place.large ? row : 2 * row,
                        below = place.large ? row : above + 1,
                        x = place.large ? column / 2 : column;
      (shades ? put_shades : put_letter)(picture(above, x), picture(below, x));
    }
  }
}

void put_text(const Text& text) {
  if (text.strong) attron(A_BOLD);
  mvaddnstr(as_int(text.at.row), as_int(text.at.column), text.words.c_str(),
            COLS - as_int(text.at.column));
  attroff(A_BOLD);
}

// What follows the key that begins a mouse's report.
std::string rest_of_report() {
  std::string report;
  timeout(escape_patience);  // it may come in pieces
  for (int key = getch(); key != ERR && key < 128 && report.size() < 20;
       key = getch()) {
    report += static_cast<char>(key);
    if (key == 'M' || key == 'm') break;
  }
  return report;
}

[[noreturn]] void refuse_terminal(const std::string& fact) {
  throw std::runtime_error(
      "--draw " + fact +
      "; let TERM name another, like xterm-256color, or read a picture: --digit FILE");
}

// The terminal that TERM names. Where the cursor cannot be put to a place, nothing
// can be drawn.
SCREEN* open_terminal() {
  const char* kind = std::getenv("TERM");
  if (kind == nullptr || *kind == '\0')
    refuse_terminal("cannot know the terminal, because TERM is not set");
  const std::string name = "the terminal '" + std::string(kind) + "'";
  SCREEN* screen = newterm(kind, stdout, stdin);
  if (screen == nullptr) refuse_terminal("does not know " + name);
  if (tigetstr("cup") == nullptr) {
    endwin();
    delscreen(screen);
    refuse_terminal("cannot draw in " + name + ", whose cursor cannot be moved");
  }
  return screen;
}

}  // namespace

struct Screen::State {
  SCREEN* screen = nullptr;
  bool has_shades = false;
};

Screen::Screen() : state_(new State) {
  if (isatty(STDIN_FILENO) != 1 || isatty(STDOUT_FILENO) != 1)
    throw std::runtime_error(
        "--draw needs a terminal to draw in; --digit FILE reads a picture");
  std::setlocale(LC_CTYPE,
                 "");  // how letters are encoded; numbers stay as they are
  state_->screen = open_terminal();
  cbreak();
  noecho();
  keypad(stdscr, TRUE);
  set_escdelay(escape_patience);
  state_->has_shades = prepare_shades();
  define_key("\033[<", mouse_key);
  tell_terminal(mouse_on);
}

Screen::~Screen() {
  tell_terminal(mouse_off);
  endwin();
  delscreen(state_->screen);
}

Board Screen::layout() const {
  return nn::layout(static_cast<std::size_t>(LINES),
                    static_cast<std::size_t>(COLS));
}

void Screen::show(const Board& board, const Canvas& canvas,
                  const std::optional<Look>& look) {
  erase();
  if (!board.fits) {
    put_text({{0, 0},
              "Too small: " + std::to_string(least_columns) + " x " +
                  std::to_string(least_rows) + " needed. q: quit"});
  } else {
    put_picture(board.canvas, canvas.ink, state_->has_shades);
    const GreyPicture seen =
        look ? look->digit : GreyPicture(digit_side, digit_side);
    if (board.view) put_picture(*board.view, seen, state_->has_shades);
    for (const Text& text :
         texts(board, canvas, look ? std::optional(look->reading) : std::nullopt))
      put_text(text);
    const Place pen = character_at(board, canvas.pen);
    move(as_int(pen.row), as_int(pen.column));  // where the cursor is to be seen
  }
  refresh();
}

Input Screen::next(int milliseconds) {
  using Kind = Input::Kind;
  timeout(milliseconds);
  switch (const int key = getch(); key) {
    case ERR:
      return {};
    case KEY_UP:
      return {Kind::up};
    case KEY_DOWN:
      return {Kind::down};
    case KEY_LEFT:
      return {Kind::left};
    case KEY_RIGHT:
      return {Kind::right};
    case mouse_key:
      return {Kind::mouse, 0, mouse_event(rest_of_report())};
    default:
      return {Kind::letter, key < 128 ? static_cast<char>(key) : '\0'};
  }
}

}  // namespace nn
