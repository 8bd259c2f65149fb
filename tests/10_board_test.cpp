// What stands where on the screen while one draws, at every size.
#include "10_your_digit/story/canvas/board.hpp"

#include "support/support.hpp"

using namespace nn;

BOOST_AUTO_TEST_SUITE(chapter_10_board)

namespace {

std::vector<PicturePlace> pictures(const Board& board) {
  std::vector<PicturePlace> all = {board.canvas};
  if (board.view) all.push_back(*board.view);
  return all;
}

std::string all_text(const Board& board, const Canvas& canvas, const std::optional<Reading>& reading) {
  std::string text;
  for (const Text& piece : texts(board, canvas, reading)) text += piece.words + "\n";
  return text;
}

// Every character that is written, with what wrote it: no two may share one.
std::vector<std::string> drawn_over(const Board& board, const std::vector<Text>& words, std::size_t rows,
                                    std::size_t columns) {
  std::vector<std::string> screen(rows, std::string(columns, ' ')), twice;
  const auto take = [&](std::size_t row, std::size_t column, const std::string& by) {
    char& place = screen.at(row).at(column);
    if (place != ' ') twice.push_back(by);
    place = 'x';
  };
  for (const PicturePlace& picture : pictures(board)) {
    for (std::size_t row = picture.at.row - 1; row <= picture.at.row + picture.rows(); ++row) {
      for (std::size_t column = picture.at.column - 1; column <= picture.at.column + picture.columns();
           ++column)
        take(row, column, "a picture");
    }
  }
  for (const Text& text : words) {
    for (std::size_t i = 0; i < text.words.size(); ++i) take(text.at.row, text.at.column + i, text.words);
  }
  return twice;
}

}  // namespace

BOOST_AUTO_TEST_CASE(everything_fits_where_it_is_said_to) {
  BOOST_TEST(layout(24, 80).fits);
  BOOST_TEST(layout(24, 80).view.has_value());
  BOOST_TEST(!layout(24, 80).canvas.large);
  BOOST_TEST(layout(least_rows, least_columns).fits);
  BOOST_TEST(!layout(least_rows, least_columns).view.has_value());
  BOOST_TEST(!layout(least_rows - 1, least_columns).fits);
  BOOST_TEST(!layout(least_rows, least_columns - 1).fits);
  BOOST_TEST(layout(40, 140).canvas.large);
  BOOST_TEST(layout(40, 140).view.value().large);
  Reading undecided;
  undecided.outputs.fill(0.33);
  for (const auto& [rows, columns] :
       {std::pair{20u, 48u}, {24u, 80u}, {34u, 77u}, {40u, 50u}, {40u, 100u}, {40u, 140u}, {60u, 300u}}) {
    const Board board = layout(rows, columns);
    BOOST_TEST_CONTEXT(rows << " x " << columns) {
      for (const Text& text : texts(board, {}, undecided)) {
        BOOST_TEST(text.at.row < rows, text.words);
        BOOST_TEST(text.at.column + text.words.size() <= columns, text.words);
      }
      for (const PicturePlace& picture : pictures(board)) {
        BOOST_TEST(picture.at.row + picture.rows() < rows);
        BOOST_TEST(picture.at.column + picture.columns() < columns);
      }
    }
  }
}

BOOST_AUTO_TEST_CASE(nothing_is_drawn_over_at_any_size) {
  Reading undecided;
  undecided.outputs.fill(0.33);
  for (std::size_t rows = least_rows; rows <= 72; rows += 4) {
    for (std::size_t columns = least_columns; columns <= 160; columns += 3) {
      const Board board = layout(rows, columns);
      for (const std::optional<Reading>& reading : {std::optional(undecided), std::optional<Reading>()}) {
        const std::vector<std::string> twice = drawn_over(board, texts(board, {}, reading), rows, columns);
        BOOST_TEST(twice.empty(), rows << " x " << columns << ": " << (twice.empty() ? "" : twice.front()));
      }
    }
  }
}

BOOST_AUTO_TEST_CASE(what_the_network_sees_is_shown_wherever_it_has_room) {
  for (const auto& [rows, columns] :
       {std::pair{20u, 78u}, {40u, 100u}, {34u, 89u}, {37u, 48u}, {30u, 120u}, {50u, 76u}})
    BOOST_TEST(layout(rows, columns).view.has_value(), rows << " x " << columns);
  BOOST_TEST(layout(40, 100).canvas.large);
  BOOST_TEST(!layout(40, 100).view.value().large);
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
    const Place first = board.canvas.at;
    BOOST_TEST(!pixel_at(board, first.row - 1, first.column).has_value());
    BOOST_TEST(!pixel_at(board, first.row, first.column - 1).has_value());
    BOOST_TEST(!pixel_at(board, first.row + board.canvas.rows(), first.column).has_value());
    BOOST_TEST(!pixel_at(board, first.row, first.column + board.canvas.columns()).has_value());
  }
}

BOOST_AUTO_TEST_CASE(board_says_what_the_network_says) {
  Reading reading;
  reading.outputs[3] = 0.98;
  reading.answer = 3;
  reading.sure = true;
  const Board board = layout(24, 80);
  Canvas sheet;
  BOOST_TEST(all_text(board, sheet, std::nullopt).find("Draw with the\nmouse") != std::string::npos);
  const std::string text = all_text(board, sheet, reading);
  BOOST_TEST(text.find("3 ########### 0.98\n") != std::string::npos, text);
  BOOST_TEST(text.find("It reads a 3\n(0.98)\n") != std::string::npos, text);
  BOOST_TEST(text.find("The pen is up.") != std::string::npos);
  turn_pen(sheet);
  BOOST_TEST(all_text(board, sheet, reading).find("The pen is down.") != std::string::npos);
}

BOOST_AUTO_TEST_SUITE_END()
