// The parts of the fused engine, each alone: vectors, lists, threads.
#include "11_faster/fused_engine/lanes.hpp"
#include "11_faster/fused_engine/lit_pixels.hpp"
#include "11_faster/fused_engine/team.hpp"
#include "11_faster/growth.hpp"
#include "11_faster/ladder/machine.hpp"
#include "support/support.hpp"

using namespace nn;

BOOST_AUTO_TEST_SUITE(chapter_11_faster_parts)

BOOST_AUTO_TEST_CASE(exponential_is_right_in_all_its_range_11_3) {
  Numbers x(float_lanes), y(float_lanes);
  double worst = 0.0;
  for (double from = -87.0; from < 87.0; from += 0.01) {
    for (std::size_t i = 0; i < x.size(); ++i) x[i] = static_cast<float>(from + 0.001 * double(i));
    store_floats(y.data(), exponential(load_floats(x.data())));
    for (std::size_t i = 0; i < x.size(); ++i) {
      const double right = std::exp(std::min(87.0, double(x[i])));
      worst = std::max(worst, std::abs(y[i] / right - 1.0));
    }
  }
  BOOST_TEST(worst < 3e-7);
  store_floats(y.data(), sigmoid_of(-1000.0f));
  BOOST_TEST(y[0] < 1e-30f);
  store_floats(y.data(), sigmoid_of(1000.0f));
  BOOST_TEST(y[0] == 1.0f);
}

BOOST_AUTO_TEST_CASE(lit_pixels_by_hand) {
  const std::vector<std::uint8_t> pixels = {0, 7, 0, 255, 0, 0, 0, 0}, labels = {1, 2};
  const LitPixels lit({2, 2, pixels, labels});
  BOOST_REQUIRE(lit.of(0).size() == 2u);
  BOOST_TEST((lit.of(0)[0].skip == 1 && lit.of(0)[0].brightness == 7));
  BOOST_TEST((lit.of(0)[1].skip == 2 && lit.of(0)[1].brightness == 255));
  BOOST_TEST(lit.of(1).empty());
  BOOST_TEST(levels<double>()[255] == 1.0);
}

// 600 = 255 + 255 + 90: a pixel far from the one before is reached in steps that add nothing.
BOOST_AUTO_TEST_CASE(far_lit_pixels_are_reached_in_steps) {
  std::vector<std::uint8_t> pixels(700), labels = {1};
  pixels[600] = 9;
  const LitPixels lit({7, 100, pixels, labels});
  const auto list = lit.of(0);
  BOOST_REQUIRE(list.size() == 3u);
  BOOST_TEST((list[0].skip == 255 && list[1].skip == 255 && list[2].skip == 90));
  BOOST_TEST((list[0].brightness == 0 && list[1].brightness == 0 && list[2].brightness == 9));
}

BOOST_AUTO_TEST_CASE(shares_cover_all_and_members_meet) {
  for (const std::size_t members : {1u, 2u, 5u}) {
    std::size_t next = 0;
    for (std::size_t member = 0; member < members; ++member) {
      const Share share = share_of(33, member, members, 4);
      BOOST_TEST(share.first == next);
      BOOST_TEST((share.last % 4 == 0 || share.last == 33));
      next = share.last;
    }
    BOOST_TEST(next == 33u);
    Team team(members);
    std::vector<std::size_t> written(members), sums(members);
    team.run([&](std::size_t member) {
      for (std::size_t round = 1; round <= 200; ++round) {
        written[member] = round;
        team.meet();
        for (const std::size_t number : written) sums[member] += number;
        team.meet();
      }
    });
    for (const std::size_t sum : sums) BOOST_TEST(sum == members * 20100);  // 1 + ... + 200 from each
  }
  BOOST_CHECK_THROW(Team(0), std::invalid_argument);
}

BOOST_AUTO_TEST_CASE(the_roof_by_hand_11_2) {
  BOOST_TEST(roof(100.0, 10.0, 2.0) == 20.0);    // below the ridge memory rules,
  BOOST_TEST(roof(100.0, 10.0, 50.0) == 100.0);  // above it the multiplier
}

// Flat up to 100, then ten times as many take a hundred times as long.
BOOST_AUTO_TEST_CASE(a_regime_begins_where_the_slope_changes) {
  const Growth bent{"things", {1, 10, 100, 1000, 10000}, {2, 2, 2, 200, 20000}};
  BOOST_TEST(slope_at(bent, 1) == 0.0);
  BOOST_TEST(slope_at(bent, 3) == 2.0, boost::test_tools::tolerance(1e-12));
  const auto regimes = regimes_of(bent);
  BOOST_REQUIRE(regimes.size() == 2u);
  BOOST_TEST(
      (regimes[0].first == 0 && regimes[0].last == 2 && regimes[1].first == 2 && regimes[1].last == 4));
  BOOST_TEST(std::abs(regimes[0].slope) < 1e-12);
  BOOST_TEST(regimes[0].factor == 2.0, boost::test_tools::tolerance(1e-12));
  BOOST_TEST(regimes[1].slope == 2.0, boost::test_tools::tolerance(1e-12));
  BOOST_TEST(regimes[1].factor == 2e-4, boost::test_tools::tolerance(1e-12));
}

BOOST_AUTO_TEST_CASE(a_straight_line_is_one_regime) {
  const Growth straight{"things", {1, 2, 4, 8, 16}, {3, 6.1, 12, 23.9, 48}};  // twice as many, twice as long
  const auto regimes = regimes_of(straight);
  BOOST_REQUIRE(regimes.size() == 1u);
  BOOST_TEST(std::abs(regimes[0].slope - 1.0) < 0.01);
  BOOST_TEST((regimes[0].first == 0 && regimes[0].last == 4));
  BOOST_TEST(regimes_of({"things", {1, 2}, {1, 4}}).size() == 1u);
}

BOOST_AUTO_TEST_SUITE_END()
