#include "10_your_digit/story/canvas/draw_in_terminal.hpp"

#include <array>
#include <csignal>

#include "common/story/interrupt.hpp"

namespace nn {
namespace {

constexpr int patience =
    100;  // milliseconds, until signals and the terminal's size are looked at

volatile std::sig_atomic_t caught = 0;

// From its making to its end signals only ask; then those from before count again.
class CaughtSignals {
 public:
  CaughtSignals() {
    caught = 0;
    struct sigaction action {};
    action.sa_handler = [](int signal) { caught = signal; };
    for (std::size_t i = 0; i < ours.size(); ++i)
      sigaction(ours[i], &action, &before_[i]);
  }
  ~CaughtSignals() {
    for (std::size_t i = 0; i < ours.size(); ++i)
      sigaction(ours[i], &before_[i], nullptr);
  }
  CaughtSignals(const CaughtSignals&) = delete;
  CaughtSignals& operator=(const CaughtSignals&) = delete;

 private:
  static constexpr std::array ours = {SIGINT, SIGTERM, SIGHUP, SIGQUIT};
  std::array<struct sigaction, ours.size()> before_{};
};

void follow_mouse(const MouseEvent& event, const Board& board, Canvas& canvas,
                  bool& drawing) {
  const std::optional<Place> place = pixel_at(board, event.row, event.column);
  if (event.kind == MouseEvent::Kind::pressed) {
    drawing = place.has_value();
    if (place) begin_change(canvas), lift_to(canvas, *place);
  }
  if (place && drawing) draw_to(canvas, *place);
  if (event.kind == MouseEvent::Kind::released) drawing = false;
}

bool is_letter(const Input& input, char letter) {
  return input.kind == Input::Kind::letter && input.letter == letter;
}

void draw_until_quit(const Model& model) {
  const CaughtSignals signals;
  Screen screen;
  Canvas canvas;
  bool drawing = false;
  while (caught == 0) {
    const Board board = screen.layout();
    screen.show(board, canvas, look_at_canvas(model, canvas));
    Input input = screen.next(patience);
    // What waits already is followed before the board is shown again; a mouse sends
    // many events.
    for (; input.kind != Input::Kind::nothing && caught == 0;
         input = screen.next(0)) {
      if (is_letter(input, 'q')) return;
      follow(input, board, canvas, drawing);
    }
  }
}

}  // namespace

void follow(const Input& input, const Board& board, Canvas& canvas, bool& drawing) {
  using Kind = Input::Kind;
  if (input.kind == Kind::up) step(canvas, -1, 0);
  if (input.kind == Kind::down) step(canvas, 1, 0);
  if (input.kind == Kind::left) step(canvas, 0, -1);
  if (input.kind == Kind::right) step(canvas, 0, 1);
  if (is_letter(input, ' ')) turn_pen(canvas);
  if (is_letter(input, 'c')) clear(canvas);
  if (is_letter(input, 'e')) change_tool(canvas);
  if (is_letter(input, 'u')) undo(canvas), drawing = false;
  if (input.mouse) follow_mouse(*input.mouse, board, canvas, drawing);
}

void draw_in_terminal(const Model& model) {
  read_digit(
      model,
      GreyPicture(digit_side,
                  digit_side));  // better to refuse it before the screen is ours
  draw_until_quit(model);
  if (caught == SIGINT) ask_on_interrupt();
  if (caught != 0) std::raise(caught);
}

}  // namespace nn
