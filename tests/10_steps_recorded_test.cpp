// What the preparation makes of pictures with each fault, step by step, and of drawn numbers, recorded: no
// threshold and no rule changes unnoticed. Where one is changed on purpose, the test says the new numbers.
#include "10_your_digit/number.hpp"
#include "10_your_digit/preparation/find_ink.hpp"
#include "10_your_digit/preparation/otsu.hpp"
#include "10_your_digit/symptoms.hpp"
#include "common/byte_source.hpp"
#include "support/drawn_numbers.hpp"
#include "support/recorded.hpp"
#include "support/support.hpp"

using namespace nn;

BOOST_AUTO_TEST_SUITE(chapter_10_steps_recorded)

namespace {

void record(Record& to, const GreyPicture& picture) {
  to << picture.height << picture.width;
  for (const std::uint8_t grey : picture.pixels) to << grey;
}

void record(Record& to, const EvenPicture& even) {
  record(to, even.ink);
  to << even.dark_ink << even.noise << even.opposite;
}

void record(Record& to, const std::vector<FoundDigit>& digits) {
  for (const auto& [place, digit] : digits) {
    to << place.top << place.bottom << place.left << place.right << place.is_doubtful;
    record(to, digit);
  }
}

// For each fault: calls look(record, picture) for drawn pictures of several digits.
template <class Look>
std::vector<std::uint32_t> of_all_faults(Look look) {
  std::vector<std::uint32_t> seen;
  for (const Fault& fault : faults()) {
    Engine engine(1);
    Record all;
    for (const std::size_t digit : {0u, 1u, 4u, 5u, 8u}) look(all, fault.draw(digit, engine).picture);
    seen.push_back(all.checksum());
  }
  return seen;
}

// For each kind of scene: the digits found in a few drawn numbers.
std::vector<std::uint32_t> of_all_numbers() {
  const Scene scenes[] = {
      {.paper = {255, 255, 255}, .ink = {0, 0, 0}},
      {.pen = 0.8, .paper = {0, 0, 0}, .ink = {255, 255, 255}},
      {.pen = 1.5, .paper = {240, 236, 225}, .ink = {50, 60, 120}, .shadow = 0.5, .noise = 4.0, .dust = true},
      {.pen = 5.0,
       .paper = {240, 236, 225},
       .ink = {50, 60, 120},
       .ruled = 0.3,
       .noise = 6.0,
       .frame = true}};
  std::vector<std::uint32_t> seen;
  for (const Scene& scene : scenes) {
    Engine engine(7);
    Record all;
    for (const std::string number : {"20", "1117", "4958", "60371"}) {
      const GreyPicture ink = write_number(number, {.least_gap = 0.05}, habits_of(scene), engine);
      try {
        record(all, find_digits(prepare(photograph(ink, scene, engine), "x"), "x"));
      } catch (const DataError&) {
        all << 'x';
      }
    }
    seen.push_back(all.checksum());
  }
  return seen;
}

}  // namespace

BOOST_AUTO_TEST_CASE(ground_and_evened_pictures) {
  const std::vector<std::uint32_t> seen = of_all_faults([](Record& to, const ColourPicture& picture) {
    const GreyPicture grey = in_grey(picture);
    for (const double factor : fit_ground(grey).factors) to << factor;
    record(to, even_light(grey));
    record(to, flat_light(grey));
  });
  const std::vector<std::uint32_t> recorded = {311195659,  3854360137, 1864689874, 1674527119, 1213496478,
                                               1995061890, 877900371,  1067594287, 408372175,  1104815853,
                                               4009017739, 4102988447, 333204505,  2972867251, 1543316361,
                                               1885101786, 4100595047, 1354288801, 813868472};
  BOOST_TEST(seen == recorded, boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(ink_that_is_found) {
  const std::vector<std::uint32_t> seen = of_all_faults([](Record& to, const ColourPicture& picture) {
    const FoundInk found = find_ink(in_grey(picture));
    record(to, found.grey);
    record(to, found.even);
    record(to, found.ink);
    to << ink_strength(found.even.ink, faintest_ink);
  });
  const std::vector<std::uint32_t> recorded = {1174255565, 2980366883, 2019989549, 2395003393, 4254327939,
                                               4086117323, 4155100359, 2582029585, 28938473,   3007330207,
                                               3938040891, 3782379980, 1466615800, 145279991,  868793866,
                                               1239218161, 4141466321, 1442641532, 2889046784};
  BOOST_TEST(seen == recorded, boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(prepared_digits) {
  const std::vector<std::uint32_t> seen = of_all_faults([](Record& to, const ColourPicture& picture) {
    const Prepared steps = prepare(picture, "x");
    for (const GreyPicture* step : {&steps.ink, &steps.box, &steps.digit}) record(to, *step);
    record(to, find_digits(steps, "x"));
    record(to, prepare_raw(picture));
  });
  const std::vector<std::uint32_t> recorded = {60788173,   1230298201, 4229000451, 1679832848, 132082175,
                                               2030504041, 815494114,  544166403,  3285430897, 877421668,
                                               1194865991, 293016198,  3675597146, 2130648875, 3649666430,
                                               3910073477, 1519319518, 981190484,  2074406995};
  BOOST_TEST(seen == recorded, boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(digits_of_numbers) {
  const std::vector<std::uint32_t> recorded = {4287277651, 733890736, 1854731651, 3514947601};
  BOOST_TEST(of_all_numbers() == recorded, boost::test_tools::per_element());
}

BOOST_AUTO_TEST_SUITE_END()
