// What a picture, a piece of ink or a reading is before anyone fills it in: empty, and sure of nothing.
#include "10_your_digit/input_statistics.hpp"
#include "10_your_digit/number.hpp"
#include "10_your_digit/picture_files/transparency.hpp"
#include "10_your_digit/preparation/find_ink.hpp"
#include "10_your_digit/reject.hpp"
#include "10_your_digit/symptoms.hpp"
#include "support/defaults.hpp"
#include "support/support.hpp"

using namespace nn;

BOOST_AUTO_TEST_SUITE(chapter_10_defaults)

BOOST_AUTO_TEST_CASE(pictures_begin_without_pixels) {
  const ColourPicture colours;
  BOOST_TEST(all_empty(colours.height, colours.width));
  BOOST_TEST(colours.pixels.empty());
  const AlphaPicture glass;
  BOOST_TEST(all_empty(glass.height, glass.width));
  BOOST_TEST(glass.pixels.empty());
  const GreyPicture greys;
  BOOST_TEST(all_empty(greys.height, greys.width, greys.pixels));
}

BOOST_AUTO_TEST_CASE(colours_begin_black_and_transparent) {
  const Colour colour;
  BOOST_TEST(all_empty(colour.red, colour.green, colour.blue));
  BOOST_TEST(AlphaPixel{}.alpha == 0);
  BOOST_TEST((ColourPicture(1, 1).pixels == std::vector<Colour>{{0, 0, 0}}));
}

BOOST_AUTO_TEST_CASE(pieces_and_groups_begin_at_0) {
  const Piece piece;
  BOOST_TEST(all_empty(piece.top, piece.bottom, piece.left, piece.right, piece.pixels));
  BOOST_TEST(all_empty(piece.on_top, piece.on_bottom, piece.on_left, piece.on_right));
  BOOST_TEST(piece.on_edge() == 0u);
  BOOST_TEST(piece.edges() == 0);
  const Group group;
  BOOST_TEST(all_empty(group.pieces, group.top, group.bottom, group.left, group.right, group.is_doubtful));
}

BOOST_AUTO_TEST_CASE(steps_begin_empty_and_with_bright_ink) {
  const EvenPicture even;
  BOOST_TEST(all_empty(even.dark_ink, even.noise, even.opposite));
  BOOST_TEST(Ground{}.at(0.5, -0.5) == 0.0);
  BOOST_TEST(!Prepared{}.dark_ink);
}

BOOST_AUTO_TEST_CASE(readings_and_tallies_begin_at_0) {
  const Reading reading;
  BOOST_TEST(all_empty(reading.outputs, reading.answer, reading.second, reading.sure));
  const FaultyReading faulty;
  BOOST_TEST(all_empty(faulty.raw, faulty.prepared, faulty.sure));
  const FaultTally tally;
  BOOST_TEST(all_empty(tally.count, tally.raw, tally.prepared, tally.sure_and_wrong, tally.example.digits));
  const RejectPoint point;
  BOOST_TEST(all_empty(point.threshold, point.shown, point.answered, point.right));
  const InputStatistics seen;
  BOOST_TEST(all_empty(seen.count, seen.brightness, seen.lit, seen.off_centre, seen.height, seen.rim));
}

BOOST_AUTO_TEST_SUITE_END()
