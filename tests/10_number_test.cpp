// Several digits in one picture: that each is found, and that one digit stays one.
#include "10_your_digit/number.hpp"

#include "09_look_inside/shipped_model.hpp"
#include "10_your_digit/samples.hpp"
#include "common/byte_source.hpp"
#include "common/text.hpp"
#include "support/drawn_numbers.hpp"
#include "support/support.hpp"

using namespace nn;

BOOST_AUTO_TEST_SUITE(chapter_10_number)

namespace {

// A piece 100 high unless said otherwise.
Piece piece(std::size_t left, std::size_t right, std::size_t top = 0, std::size_t bottom = 99) {
  return {.top = top, .bottom = bottom, .left = left, .right = right, .pixels = 500};
}

std::vector<Group> groups_of(const std::vector<Piece>& pieces) {
  return digits_side_by_side(pieces, std::vector<bool>(pieces.size(), true));
}

// The lists of pieces of each group: "0+2 1".
std::string together(const std::vector<Piece>& pieces) {
  std::string words;
  for (const Group& group : groups_of(pieces)) {
    std::vector<std::size_t> sorted = group.pieces;
    std::ranges::sort(sorted);
    words += (words.empty() ? "" : " ") + joined(sorted, "+");
  }
  return words;
}

// Rows of dots, as many as there are in a row.
ColourPicture dots(std::size_t in_a_row) {
  GreyPicture picture(10 * in_a_row, 10 * in_a_row);
  for (std::size_t row = 0; row < picture.height; ++row) {
    for (std::size_t column = 0; column < picture.width; ++column)
      picture(row, column) = row % 10 / 4 == 1 && column % 10 / 4 == 1 ? 0 : 255;
  }
  return in_colour(picture);
}

Reading reading(std::size_t answer, double output, std::size_t second, double other) {
  Reading made{.answer = answer, .second = second, .sure = output > 0.5};
  made.outputs[answer] = output;
  made.outputs[second] = other;
  return made;
}

std::vector<FoundDigit> found(std::size_t count) { return std::vector<FoundDigit>(count); }

std::string any_number(std::size_t digits, Engine& engine) {
  std::string number;
  for (std::size_t i = 0; i < digits; ++i)
    number += static_cast<char>('0' + static_cast<int>(uniform(0.0, 10.0, engine)));
  return number;
}

// Of numbers of 2 to 6 digits: how many were split rightly, and how many of their digits were read.
struct Score {
  std::size_t counts = 0, digits = 0, read = 0;
};
Score score(std::size_t numbers, const Scene& scene, const Writing& writing) {
  static const Model model = read_digit_reader(shipped_model());
  Engine engine(7);
  Score score;
  for (std::size_t i = 0; i < numbers; ++i) {
    const std::string number = any_number(2 + i % 5, engine);
    const GreyPicture ink = write_number(number, writing, habits_of(scene), engine);
    const std::vector<FoundDigit> digits =
        find_digits(prepare(photograph(ink, scene, engine), "number"), "x");
    score.digits += number.size();
    if (digits.size() != number.size()) continue;
    ++score.counts;
    const std::string answers = digits_read(read_digits(model, digits));
    for (std::size_t j = 0; j < number.size(); ++j) score.read += answers[j] == number[j];
  }
  BOOST_TEST_MESSAGE(score.counts << " of " << numbers << " numbers split rightly, " << score.read << " of "
                                  << score.digits << " digits read");
  return score;
}

constexpr Colour white = {255, 255, 255}, black = {0, 0, 0};

}  // namespace

BOOST_AUTO_TEST_CASE(pieces_side_by_side_are_digits_from_left_to_right) {
  BOOST_TEST(together({piece(160, 220), piece(0, 60), piece(80, 140)}) == "1 2 0");
  BOOST_TEST(together({piece(0, 60), piece(50, 110, 10, 110), piece(105, 170)}) == "0 1 2");  // they lean
  BOOST_TEST(together({piece(0, 15), piece(40, 55), piece(80, 95)}) == "0 1 2");              // 111
  BOOST_TEST(together({piece(0, 60), piece(80, 140, 40, 150), piece(160, 220, 85, 190)}) ==
             "0 1 2");  // downhill
}

BOOST_AUTO_TEST_CASE(parts_of_a_digit_belong_to_it) {
  BOOST_TEST(together({piece(0, 60), piece(80, 140, 20, 99), piece(110, 160, 0, 8)}) ==
             "0 1+2");  // a 5 and its bar
  BOOST_TEST(together({piece(0, 60, 0, 45), piece(0, 60, 50, 99), piece(80, 140)}) == "0+1 2");  // a broken 8
  BOOST_TEST(together({piece(0, 60), piece(80, 140), piece(0, 140, 110, 116)}) == "0 1");        // underlined
}

BOOST_AUTO_TEST_CASE(one_digit_in_pieces_stays_one) {
  BOOST_TEST(together({piece(0, 60)}) == "0");
  BOOST_TEST(together({piece(0, 50, 0, 65), piece(52, 60)}) == "0+1");         // a 4 that is open
  BOOST_TEST(together({piece(0, 60, 0, 8), piece(20, 60, 10, 99)}) == "0+1");  // a 7
  BOOST_TEST(together({piece(0, 30), piece(34, 110, 5, 99)}) == "0+1");        // a wide 0, broken twice
  std::vector<Piece> dots;
  for (std::size_t i = 0; i < 12; ++i)
    dots.push_back(piece(6 * i, 6 * i + 4, 9 * (i % 11), 9 * (i % 11) + 5));
  BOOST_TEST(groups_of(dots).size() == 1u);
  BOOST_TEST(groups_of({}).empty());
}

BOOST_AUTO_TEST_CASE(what_may_be_more_than_one_digit_is_doubtful) {
  BOOST_TEST(!groups_of({piece(0, 99)})[0].is_doubtful);
  BOOST_TEST(groups_of({piece(0, 149)})[0].is_doubtful);                     // two that touch
  const std::vector<Group> bars = groups_of({piece(0, 12), piece(40, 52)});  // a 0 in halves, or 11
  BOOST_TEST(bars.size() == 1u);
  BOOST_TEST(bars[0].is_doubtful);
  BOOST_TEST(groups_of({piece(0, 15), piece(20, 99)})[0].is_doubtful);          // 17, close
  BOOST_TEST(!groups_of({piece(0, 50, 0, 65), piece(52, 60)})[0].is_doubtful);  // a 4 that is open
  const std::vector<Group> three = groups_of({piece(0, 60), piece(80, 240), piece(260, 320)});
  BOOST_REQUIRE(three.size() == 3u);
  BOOST_TEST(three[1].is_doubtful);
  BOOST_TEST(!three[2].is_doubtful);
}

BOOST_AUTO_TEST_CASE(verdicts_name_every_digit_and_every_doubt) {
  const Reading two = reading(2, 0.98, 7, 0.01), seven = reading(7, 0.41, 1, 0.35),
                none = reading(5, 0.02, 1, 0.01);
  BOOST_TEST(verdict_on_all(found(1), {two}) == verdict(two));
  BOOST_TEST(verdict_on_all(found(2), {two, two}) == "It reads 22: 2 (0.98), 2 (0.98).");
  BOOST_TEST(verdict_on_all(found(3), {two, seven, none}) ==
             "It is not sure: 27?: 2 (0.98), 7 (0.41) or 1 (0.35), ? (at most 5, 0.02).");
  std::vector<FoundDigit> doubtful = found(2);
  doubtful[1].place.is_doubtful = true;
  BOOST_TEST(
      verdict_on_all(doubtful, {two, two}) ==
      "It is not sure: 22: 2 (0.98), 2 (0.98). Counted from the left, these may be more than one digit each: 2.");
  doubtful.erase(doubtful.begin());
  BOOST_TEST(verdict_on_all(doubtful, {two}) ==
             "It is not sure: a 2 (0.98) or several digits that are too close; leave wider gaps.");
}

// Measured with 30 numbers each: 30 split rightly, all but one with close digits; 118 to 120 of 120 digits
// read.
BOOST_AUTO_TEST_CASE(drawn_numbers_are_split_and_read) {
  const Scene scenes[] = {{.paper = white, .ink = black},
                          {.paper = black, .ink = white},
                          {.pen = 2.6,
                           .paper = {240, 236, 225},
                           .ink = {50, 60, 120},
                           .shadow = 0.5,
                           .noise = 4.0,
                           .dust = true}};
  for (const Writing& writing : {Writing{}, Writing{.least_gap = 0.3, .most_gap = 0.8, .tilt = 0.06}}) {
    for (const Scene& scene : scenes) {
      const Score got = score(5, scene, writing);
      BOOST_TEST(got.counts >= 4u);
      BOOST_TEST(got.read + 4 >= got.digits * got.counts / 5);
    }
  }
}

BOOST_AUTO_TEST_CASE(patterns_are_refused_before_they_are_grouped) {
  const auto digits_in = [](std::size_t in_a_row) {
    return find_digits(prepare(dots(in_a_row), "x"), "x").size();
  };
  BOOST_TEST(digits_in(10) >= 1u);
  BOOST_CHECK_EXCEPTION(
      digits_in(20), DataError,
      says("x: has 400 pieces of ink, too many for digits (a pattern? noise?); take a picture"));
}

BOOST_AUTO_TEST_CASE(single_digits_stay_single_even_in_broken_strokes) {
  Engine engine(3);
  std::size_t split = 0;
  for (const std::size_t cuts : {0u, 1u, 2u}) {
    for (std::size_t digit = 0; digit < 20; ++digit) {
      const Scene scene{.paper = digit % 2 == 0 ? white : black, .ink = digit % 2 == 0 ? black : white};
      const GreyPicture ink = broken(draw_one(digit % 10, 110, habits_of(scene), engine), cuts, 6.0, engine);
      const std::size_t found = find_digits(prepare(put_on_paper(ink, scene, engine), "digit"), "x").size();
      if (cuts == 0) BOOST_TEST(found == 1u);
      split += found > 1;
    }
  }
  BOOST_TEST(split <= 1u);
  for (std::size_t i = 0; i < samples().size(); ++i)
    BOOST_TEST(find_digits(prepare(draw_sample(i), "sample"), "x").size() == 1u, samples()[i].name);
}

BOOST_AUTO_TEST_SUITE_END()
