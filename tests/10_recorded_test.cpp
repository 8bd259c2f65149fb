// What chapters 09 and 10 draw to ask a network about, recorded: each fault and each kind of noise is the one
// that pages and figures show.
#include "09_look_inside/strangers.hpp"
#include "10_your_digit/symptoms.hpp"
#include "support/recorded.hpp"
#include "support/support.hpp"

using namespace nn;

BOOST_AUTO_TEST_SUITE(chapter_10_recorded)

BOOST_AUTO_TEST_CASE(faults_of_seed_1) {
  std::vector<std::uint32_t> drawn;
  for (const Fault& fault : faults()) {
    Engine engine(1);
    std::vector<std::uint8_t> greys;
    for (const Colour& colour : fault.draw(2, engine).picture.pixels) greys.push_back(brightness(colour));
    drawn.push_back(checksum_of(std::span<const std::uint8_t>(greys)));
  }
  const std::vector<std::uint32_t> recorded = {1898180328, 342902183,  50421048,   2122486189, 1156659631,
                                               458641705,  3650815682, 11044936,   2899861231, 881903132,
                                               1492616664, 3063578828, 2043202866, 2272194295, 4285520930,
                                               3031563140, 2912852082, 1142153390, 183211028};
  BOOST_TEST(drawn == recorded, boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(strangers_of_seed_1) {
  BOOST_TEST(checksum_of(shirt().picture) == 2285972012u);
  std::vector<std::uint32_t> drawn;
  for (const Noise& noise : noises()) {
    Engine engine(1);
    drawn.push_back(checksum_of(noise.draw(engine)));
  }
  const std::vector<std::uint32_t> recorded = {225622209, 3351449658, 1889487694, 3255512434};
  BOOST_TEST(drawn == recorded, boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(green_counts_587_of_1000) {
  BOOST_TEST(brightness({0, 200, 0}) == 117);  // 117.4
  BOOST_TEST(brightness({200, 0, 0}) == 60);   // 59.8
  BOOST_TEST(brightness({0, 0, 188}) == 21);   // 21.4
  BOOST_TEST(brightness({1, 1, 1}) == 1);
}

BOOST_AUTO_TEST_SUITE_END()
