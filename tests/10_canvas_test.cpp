// The canvas without a terminal: pen, mouse, and what stands where. The whole is tried in pseudo terminals by
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

std::string all_text(const Board& board, const Canvas& canvas, const std::optional<Reading>& reading) {
  std::string text;
  for (const Text& piece : texts(board, canvas, reading)) text += piece.words + "\n";
  return text;
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

BOOST_AUTO_TEST_CASE(everything_fits_where_it_is_said_to) {
  BOOST_TEST(layout(24, 80).fits);
  BOOST_TEST(layout(24, 80).shows_view);
  BOOST_TEST(!layout(24, 80).large);
  BOOST_TEST(layout(least_rows, least_columns).fits);
  BOOST_TEST(!layout(least_rows, least_columns).shows_view);
  BOOST_TEST(!layout(least_rows - 1, least_columns).fits);
  BOOST_TEST(!layout(least_rows, least_columns - 1).fits);
  BOOST_TEST(layout(40, 140).large);
  BOOST_TEST(layout(40, 140).shows_view);
  Reading undecided;
  undecided.outputs.fill(0.33);
  for (const auto& [rows, columns] :
       {std::pair{19u, 48u}, {24u, 80u}, {33u, 76u}, {40u, 140u}, {60u, 300u}}) {
    const Board board = layout(rows, columns);
    BOOST_TEST_CONTEXT(rows << " x " << columns) {
      for (const Text& text : texts(board, {}, undecided)) {
        BOOST_TEST(text.at.row < rows, text.words);
        BOOST_TEST(text.at.column + text.words.size() <= columns, text.words);
      }
      BOOST_TEST(board.canvas.row + board.picture_rows() < rows);
      BOOST_TEST(board.canvas.column + board.picture_columns() < board.text.column);
    }
  }
}

BOOST_AUTO_TEST_CASE(characters_and_pixels_belong_together) {
  for (const Board& board : {layout(24, 80), layout(40, 140)}) {
    for (const Place& pixel : {Place{0, 0}, Place{13, 5}, Place{27, 27}}) {
      const Place character = character_at(board, pixel);
      const std::optional<Place> back = pixel_at(board, character.row, character.column);
      BOOST_REQUIRE(back.has_value());
      BOOST_TEST(back->column == pixel.column);
      BOOST_TEST(back->row / 2 == pixel.row / 2);  // a character may hold two, one above the other
    }
    const Place first = board.canvas;
    BOOST_TEST(!pixel_at(board, first.row - 1, first.column).has_value());
    BOOST_TEST(!pixel_at(board, first.row, first.column - 1).has_value());
    BOOST_TEST(!pixel_at(board, first.row + board.picture_rows(), first.column).has_value());
    BOOST_TEST(!pixel_at(board, first.row, first.column + board.picture_columns()).has_value());
  }
}

BOOST_AUTO_TEST_CASE(board_says_what_the_network_says) {
  Reading reading;
  reading.outputs[3] = 0.98;
  reading.answer = 3;
  reading.sure = true;
  const Board board = layout(24, 80);
  Canvas sheet;
  BOOST_TEST(all_text(board, sheet, std::nullopt).find("Nothing yet\n") != std::string::npos);
  const std::string text = all_text(board, sheet, reading);
  BOOST_TEST(text.find("3 ########### 0.98\n") != std::string::npos, text);
  BOOST_TEST(text.find("It reads a 3\n(0.98)\n") != std::string::npos, text);
  BOOST_TEST(text.find("The pen is up.") != std::string::npos);
  turn_pen(sheet);
  BOOST_TEST(all_text(board, sheet, reading).find("The pen is down.") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(lines_on_the_canvas_are_read_wherever_they_are) {
  const Network network = read_digit_reader(shipped_model()).network;
  BOOST_TEST(!look_at_canvas(network, {}).has_value());
  const Canvas one = drawn({{{3, 20}, {24, 20}}}), seven = drawn({{{4, 3}, {4, 14}, {14, 9}}}),
               zero = drawn({{{6, 14}, {9, 9}, {16, 8}, {21, 12}, {19, 19}, {12, 20}, {6, 14}}});
  BOOST_TEST(look_at_canvas(network, one)->reading.answer == 1u);
  BOOST_TEST(look_at_canvas(network, seven)->reading.answer == 7u);
  BOOST_TEST(look_at_canvas(network, zero)->reading.answer == 0u);
}

BOOST_AUTO_TEST_SUITE_END()
