// Pictures with one fault each: that the fault is there, and what the preparation makes of it.
#include "10_your_digit/symptoms.hpp"

#include <algorithm>

#include "09_look_inside/shipped_model.hpp"
#include "10_your_digit/scene.hpp"
#include "10_your_digit/shipped_reader.hpp"
#include "support/support.hpp"

using namespace nn;

BOOST_AUTO_TEST_SUITE(chapter_10_symptoms)

namespace {

const Fault& fault_named(const std::string& name) { return *std::ranges::find(faults(), name, &Fault::name); }

const Model& reader() {
  static const Model model = read_digit_reader(shipped_reader());
  return model;
}

std::size_t read_of_50(const std::string& name) {
  const FaultTally tally = count_read(reader(), fault_named(name), 5, 1);
  BOOST_TEST(tally.count == 50u);
  BOOST_TEST(tally.prepared + tally.sure_and_wrong <= tally.count);
  return tally.prepared;
}

}  // namespace

BOOST_AUTO_TEST_CASE(faults_have_names_of_their_own_and_begin_with_none) {
  BOOST_TEST(faults().front().name == "none");
  for (const Fault& fault : faults()) BOOST_TEST(std::ranges::count(faults(), fault.name, &Fault::name) == 1);
}

BOOST_AUTO_TEST_CASE(what_the_preparation_cures_is_read) {
  for (const char* name : {"none", "pen too thin", "pen too broad", "soft shadow", "white on transparent"})
    BOOST_TEST_CONTEXT(name) BOOST_TEST(read_of_50(name) >= 45u);
}

BOOST_AUTO_TEST_CASE(what_it_does_not_cure_is_not_read) {
  for (const char* name :
       {"ink as bright as paper", "hard shadow", "lines as dark as ink", "tilted by 90 degrees"})
    BOOST_TEST_CONTEXT(name) BOOST_TEST(read_of_50(name) <= 15u);
}

BOOST_AUTO_TEST_CASE(the_more_a_digit_is_tilted_the_less_it_is_read) {
  BOOST_TEST(read_of_50("tilted by 10 degrees") > read_of_50("tilted by 30 degrees"));
  BOOST_TEST(read_of_50("tilted by 30 degrees") > read_of_50("tilted by 45 degrees"));
}

BOOST_AUTO_TEST_CASE(an_example_is_misread_where_one_is) {
  const FaultTally tally = count_read(reader(), fault_named("hard shadow"), 1, 1);
  BOOST_TEST(tally.prepared < tally.count);
  BOOST_TEST(read_faulty(reader(), tally.example.picture).prepared != tally.example.digits);
}

BOOST_AUTO_TEST_CASE(two_digits_touching_are_two_and_a_cut_picture_is_narrower) {
  Engine engine(1);
  BOOST_TEST(fault_named("two digits touching").draw(7, engine).digits == "70");
  const ColourPicture cut = fault_named("cut off at the edge").draw(0, engine).picture;
  BOOST_TEST(cut.width < cut.height);
}

BOOST_AUTO_TEST_CASE(a_picture_without_ink_is_read_as_nothing) {
  const FaultyReading reading = read_faulty(reader(), ColourPicture(60, 60, {200, 200, 200}));
  BOOST_TEST(reading.prepared.empty());
  BOOST_TEST(!reading.sure);
}

// A 4's pen goes to the left as far as it went to the right; a quarter turn makes right of up.
BOOST_AUTO_TEST_CASE(scenes_mirror_and_tilt_the_pens_way) {
  Engine plain_engine(7), mirrored_engine(7), turned_engine(7);
  const std::vector<Trail> plain = write_in_scene(4, {}, plain_engine),
                           mirrored = write_in_scene(4, {.mirrored = true}, mirrored_engine),
                           turned = write_in_scene(4, {.tilt = 90.0}, turned_engine);
  for (std::size_t trail = 0; trail < plain.size(); ++trail) {
    for (std::size_t i = 0; i < plain[trail].size(); ++i) {
      const Touch &was = plain[trail][i], &in_mirror = mirrored[trail][i], &on_side = turned[trail][i];
      BOOST_TEST(in_mirror.x == -was.x);
      BOOST_TEST(in_mirror.y == was.y);
      BOOST_TEST(std::abs(on_side.x + was.y) < 1e-9);
      BOOST_TEST(std::abs(on_side.y - was.x) < 1e-9);
    }
  }
}

BOOST_AUTO_TEST_CASE(scenes_have_hard_shadows_and_ruled_lines) {
  const Scene clean{.paper = {200, 200, 200}, .ink = {0, 0, 0}};
  Scene shadowed = clean, ruled = clean;
  shadowed.hard_shadow = 0.5;
  ruled.ruled = 0.5;
  const auto count = [](const Scene& scene, std::uint8_t grey) {
    Engine engine(3);
    return std::ranges::count(draw_scene(1, scene, engine).pixels, Colour{grey, grey, grey});
  };
  BOOST_TEST(count(clean, 200) > 30'000);
  BOOST_TEST(count(clean, 100) < 100);
  BOOST_TEST(count(shadowed, 100) > 10'000);
  BOOST_TEST(count(shadowed, 200) > 10'000);
  BOOST_TEST(count(ruled, 100) >
             9 * 2 * 150);  // nine lines, two pixels thick, as wide as the paper but for the digit
}

// Drawn and read again, one after the other: which is the first misread, and the first of all?
BOOST_AUTO_TEST_CASE(the_example_is_the_first_misread_or_the_first_picture) {
  for (const Fault& fault : faults()) {
    const FaultTally tally = count_read(reader(), fault, 1, 1);
    Engine engine(1);
    std::vector<FaultyPicture> misread;
    FaultyPicture first;
    for (std::size_t i = 0; i < 10; ++i) {
      const FaultyPicture drawn = fault.draw((i + 4) % 10, engine);
      if (i == 0) first = drawn;
      if (read_faulty(reader(), drawn.picture).prepared != drawn.digits) misread.push_back(drawn);
    }
    const FaultyPicture& expected = misread.empty() ? first : misread.front();
    BOOST_TEST_CONTEXT(fault.name) {
      BOOST_TEST(tally.prepared == 10 - misread.size());
      BOOST_TEST(tally.example.digits == expected.digits);
      BOOST_TEST((tally.example.picture == expected.picture));
    }
  }
}

BOOST_AUTO_TEST_SUITE_END()
