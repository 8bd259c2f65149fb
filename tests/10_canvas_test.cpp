// The canvas without a terminal: pen, eraser and mouse. The whole is tried in pseudo terminals by
// tests/scripts/draw_test.sh.
#include "10_your_digit/story/canvas/canvas.hpp"

#include <algorithm>
#include <array>

#include "09_look_inside/shipped_model.hpp"
#include "10_your_digit/story/canvas/board.hpp"
#include "10_your_digit/story/canvas/mouse.hpp"
#include "support/support.hpp"

using namespace nn;

BOOST_AUTO_TEST_SUITE(chapter_10_canvas)

namespace {

std::size_t inked(const Canvas& canvas) {
  return static_cast<std::size_t>(
      std::ranges::count_if(canvas.ink.pixels, [](std::uint8_t grey) { return grey > 0; }));
}

// All lines that go through the places, drawn with the mouse.
Canvas drawn(std::initializer_list<std::initializer_list<Place>> lines) {
  Canvas canvas;
  for (const auto& line : lines) {
    lift_to(canvas, *line.begin());
    for (const Place& place : line) draw_to(canvas, place);
  }
  return canvas;
}

}  // namespace

BOOST_AUTO_TEST_CASE(pen_leaves_a_soft_spot) {
  Canvas sheet;
  touch(sheet, {10, 10});
  BOOST_TEST(sheet.ink(10, 10) == 255);
  BOOST_TEST(sheet.ink(10, 11) == sheet.ink(9, 10));
  BOOST_TEST(sheet.ink(11, 11) > 0);
  BOOST_TEST(sheet.ink(11, 11) < sheet.ink(10, 11));
  BOOST_TEST(sheet.ink(10, 12) == 0);
  BOOST_TEST(inked(sheet) == 9u);
  touch(sheet, {10, 11});
  BOOST_TEST(sheet.ink(10, 10) == 255);  // ink stays ink
}

BOOST_AUTO_TEST_CASE(pen_in_a_corner_stays_on_the_paper) {
  Canvas sheet;
  for (const Place& corner : {Place{0, 0}, Place{0, 27}, Place{27, 0}, Place{27, 27}}) touch(sheet, corner);
  BOOST_TEST(inked(sheet) == 16u);  // four of the nine pixels in each corner
  lift_to(sheet, {0, 0});
  step(sheet, -1, -1);
  BOOST_TEST((sheet.pen == Place{0, 0}));
  lift_to(sheet, {99, 5});
  BOOST_TEST((sheet.pen == Place{27, 5}));
  lift_to(sheet, {5, 99});
  BOOST_TEST((sheet.pen == Place{5, 27}));
  lift_to(sheet, {99, 99});
  step(sheet, 1, 1);
  BOOST_TEST((sheet.pen == Place{27, 27}));
}

BOOST_AUTO_TEST_CASE(keys_draw_only_with_the_pen_down) {
  Canvas sheet;
  step(sheet, 0, 1);
  BOOST_TEST(is_blank(sheet));
  turn_pen(sheet);
  BOOST_TEST(sheet.ink(14, 15) == 255);
  for (int i = 0; i < 5; ++i) step(sheet, 1, 0);
  turn_pen(sheet);
  step(sheet, 0, 5);
  for (std::size_t row = 14; row <= 19; ++row) BOOST_TEST(sheet.ink(row, 15) == 255);
  BOOST_TEST(sheet.ink(19, 18) == 0);
  clear(sheet);
  BOOST_TEST(is_blank(sheet));
  BOOST_TEST((sheet.pen == Place{19, 20}));
}

BOOST_AUTO_TEST_CASE(fast_mouse_leaves_no_gaps) {
  const Canvas sheet = drawn({{{2, 3}, {24, 20}}});
  for (std::size_t row = 2; row <= 24; ++row) {
    const auto from = sheet.ink.pixels.begin() + static_cast<std::ptrdiff_t>(row * 28);
    BOOST_TEST(*std::max_element(from, from + 28) == 255);
  }
}

BOOST_AUTO_TEST_CASE(mouse_reports_are_understood) {
  using Kind = MouseEvent::Kind;
  BOOST_TEST((mouse_event("0;22;5M") == MouseEvent{Kind::pressed, 4, 21}));
  BOOST_TEST((mouse_event("32;1;1M") == MouseEvent{Kind::moved, 0, 0}));
  BOOST_TEST((mouse_event("0;300;5m") == MouseEvent{Kind::released, 4, 299}));
  BOOST_TEST((mouse_event("36;2;3M") == MouseEvent{Kind::moved, 2, 1}));  // with shift
  for (const char* other :
       {"1;2;3M", "2;2;3M", "35;2;3M", "64;2;3M", "0;0;1M", "0;1;0M", "", "M", "0;1M", "0;1;1", "0;1;1x",
        "0;1;1MM", "x;1;1M", "-1;1;1M", "0;99999999999;1M", "0;1;1;1M"})
    BOOST_TEST(!mouse_event(other).has_value(), other);
}

BOOST_AUTO_TEST_CASE(eraser_takes_ink_away_and_undo_brings_it_back) {
  Canvas sheet;
  turn_pen(sheet);
  for (int i = 0; i < 8; ++i) step(sheet, 1, 0);
  const GreyPicture line = sheet.ink;
  change_tool(sheet);
  BOOST_TEST(!sheet.pen_down);
  turn_pen(sheet);
  BOOST_TEST(sheet.ink(22, 14) == 0);
  BOOST_TEST(sheet.ink(21, 14) == 0);
  BOOST_TEST(sheet.ink(16, 14) == 255);
  undo(sheet);
  BOOST_TEST(sheet.ink.pixels == line.pixels);
  clear(sheet);
  BOOST_TEST(is_blank(sheet));
  undo(sheet);
  BOOST_TEST(sheet.ink.pixels == line.pixels);
  undo(sheet);
  BOOST_TEST(is_blank(sheet));
  undo(sheet);  // nothing is left to take back
  BOOST_TEST(is_blank(sheet));
  change_tool(sheet);
  for (std::size_t i = 0; i < 2 * most_undone; ++i) begin_change(sheet);
  BOOST_TEST(sheet.earlier.size() == most_undone);
}

BOOST_AUTO_TEST_CASE(lines_on_the_canvas_are_read_wherever_they_are) {
  const Model model = read_digit_reader(shipped_model());
  BOOST_TEST(!look_at_canvas(model, {}).has_value());
  const Canvas one = drawn({{{3, 20}, {24, 20}}}), seven = drawn({{{4, 3}, {4, 14}, {14, 9}}}),
               zero = drawn({{{6, 14}, {9, 9}, {16, 8}, {21, 12}, {19, 19}, {12, 20}, {6, 14}}});
  BOOST_TEST(look_at_canvas(model, one)->reading.answer == 1u);
  BOOST_TEST(look_at_canvas(model, seven)->reading.answer == 7u);
  BOOST_TEST(look_at_canvas(model, zero)->reading.answer == 0u);
}

BOOST_AUTO_TEST_SUITE_END()
