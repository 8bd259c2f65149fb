// Thousands of shapes drawn by chance, near every threshold, and what the rules for pieces, groups and pens
// say to each, recorded: no rule changes unnoticed. Where one is changed on purpose, the test says the new
// numbers.
#include "10_your_digit/preparation/groups.hpp"
#include "10_your_digit/preparation/otsu.hpp"
#include "10_your_digit/preparation/pen.hpp"
#include "common/random.hpp"
#include "support/handmade_pictures.hpp"
#include "support/recorded.hpp"
#include "support/support.hpp"

using namespace nn;

BOOST_AUTO_TEST_SUITE(chapter_10_shapes_recorded)

namespace {

std::size_t any(std::size_t least, std::size_t most, Engine& engine) {
  return least + engine() % (most - least + 1);
}

std::uint8_t any_grey(Engine& engine) { return static_cast<std::uint8_t>(any(90, 255, engine)); }

// Bars and dots, some of them along the edges.
GreyPicture any_bars(Engine& engine) {
  const std::size_t rows = any(20, 60, engine), columns = any(20, 60, engine);
  GreyPicture picture(rows, columns);
  for (std::size_t bars = any(1, 6, engine); bars > 0; --bars) {
    const std::size_t height = any(1, picture.height, engine), width = any(1, 12, engine);
    const bool lying = engine() % 2 == 0;
    const std::size_t down = std::min(picture.height, lying ? width : height),
                      across = std::min(picture.width, lying ? height : width);
    const std::size_t top = any(0, picture.height - down, engine),
                      left = any(0, picture.width - across, engine);
    const bool at_top = engine() % 4 == 0, at_left = engine() % 4 == 0;
    fill(picture, at_top ? 0 : top, at_left ? 0 : left, down, across, any_grey(engine));
  }
  return picture;
}

// A frame with a gap anywhere, and a bar in it.
GreyPicture any_frame(Engine& engine) {
  GreyPicture picture(60, 70);
  const std::size_t top = any(0, 20, engine), left = any(0, 20, engine), height = any(20, 40, engine),
                    width = any(20, 50, engine), pen = any(1, 3, engine);
  fill(picture, top, left, height, width);
  fill(picture, top + pen, left + pen, height - 2 * pen, width - 2 * pen, 0);
  const bool lying = engine() % 2 == 0, last = engine() % 2 == 0;
  const std::size_t side = lying ? width : height, gap = any(1, side / 2, engine),
                    at = any(0, side - gap, engine);
  fill(picture, lying ? top + (last ? height - pen : 0) : top + at,
       lying ? left + at : left + (last ? width - pen : 0), lying ? pen : gap, lying ? gap : pen, 0);
  const std::size_t inner_height = any(2, height - 2 * pen - 4, engine),
                    inner_width = any(2, width - 2 * pen - 4, engine), down = any(1, 3, engine),
                    across = any(1, 3, engine);
  fill(picture, top + pen + down, left + pen + across, inner_height, inner_width);
  return picture;
}

void record_pieces(Record& to, const GreyPicture& picture) {
  const Pieces found = find_pieces(picture, 128);
  for (const std::uint32_t piece : found.piece_of) to << piece;
  for (const Piece& piece : found.pieces) {
    to << piece.top << piece.bottom << piece.left << piece.right << piece.pixels << piece.on_top
       << piece.on_bottom << piece.on_left << piece.on_right;
    to << static_cast<int>(strip_of(piece, picture.height, picture.width));
  }
  for (const bool digit : pieces_of_digit(found, picture.height, picture.width)) to << digit;
}

template <class Draw>
std::uint32_t pieces_of_many(Draw draw) {
  Engine engine(1);
  Record all;
  for (int i = 0; i < 4000; ++i) record_pieces(all, draw(engine));
  return all.checksum();
}

// Pieces side by side, most of them as high as digits, at most a few columns shared or free between them.
std::vector<Piece> any_row(Engine& engine) {
  std::vector<Piece> pieces(any(1, 6, engine));
  std::size_t right = 20;
  for (Piece& piece : pieces) {
    const bool is_low = engine() % 5 == 0;
    piece.top = any(0, 30, engine);
    piece.bottom = piece.top + (is_low ? any(0, 50, engine) : any(60, 100, engine));
    piece.left = right - std::min<std::size_t>(right, 20) + any(0, 45, engine);
    const std::size_t widest = engine() % 8 == 0 ? 150 : 70;
    piece.right = piece.left + any(2, widest, engine);
    piece.pixels = 500;
    right = piece.right;
  }
  return pieces;
}

}  // namespace

BOOST_AUTO_TEST_CASE(bars_that_are_digits_frames_or_strips) {
  BOOST_TEST(pieces_of_many(any_bars) == 1849650176u);
}

BOOST_AUTO_TEST_CASE(frames_with_gaps) { BOOST_TEST(pieces_of_many(any_frame) == 1349472876u); }

BOOST_AUTO_TEST_CASE(rows_of_pieces_in_groups) {
  Engine engine(1);
  Record all;
  for (int i = 0; i < 20'000; ++i) {
    const std::vector<Piece> pieces = any_row(engine);
    std::vector<bool> is_digit(pieces.size(), true);
    is_digit[0] = i % 8 != 0;
    for (const Group& group : digits_side_by_side(pieces, is_digit)) {
      all << group.top << group.bottom << group.left << group.right << group.is_doubtful;
      for (const std::size_t piece : group.pieces) all << piece;
    }
  }
  BOOST_TEST(all.checksum() == 2442004422u);
}

BOOST_AUTO_TEST_CASE(pens_of_all_widths) {
  Engine engine(1);
  Record all;
  for (int i = 0; i < 500; ++i) {
    const GreyPicture bars = any_bars(engine);
    const GreyPicture thick = with_usual_pen(bars);
    all << pen_width(bars) << pen_width(bars, 100) << thick.height << thick.width;
    for (const std::uint8_t grey : thick.pixels) all << grey;
  }
  BOOST_TEST(all.checksum() == 4207936535u);
}

BOOST_AUTO_TEST_CASE(thresholds_between_two_hills) {
  Engine engine(1);
  Record all;
  for (int i = 0; i < 500; ++i) {
    const GreyPicture bars = any_bars(engine);
    all << otsu_threshold(bars.pixels) << flat_light(bars).dark_ink << even_light(bars).dark_ink;
  }
  BOOST_TEST(all.checksum() == 2122373749u);
}

BOOST_AUTO_TEST_SUITE_END()
