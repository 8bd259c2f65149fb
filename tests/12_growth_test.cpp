// How the time of an epoch grows: straight lines on logarithmic axes, and their figure.
#include "12_faster/growth.hpp"

#include "12_faster/story/figures.hpp"
#include "support/support.hpp"

using namespace nn;

BOOST_AUTO_TEST_SUITE(chapter_12_growth)

// Flat up to 100; from there on, ten times as many take a hundred times as long.
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
}

// A line fits any two points, and a size that was timed only once tells nothing.
BOOST_AUTO_TEST_CASE(two_points_and_rough_times_have_no_regime) {
  BOOST_TEST(regimes_of({"things", {1, 2}, {1, 4}}).empty());
  BOOST_TEST(regimes_of({"things", {1}, {1}}).empty());
  BOOST_TEST(regimes_of({"things", {1, 2, 4}, {1, 2, 4}}).size() == 1u);
  BOOST_TEST(regimes_of({"things", {1, 2, 4}, {1, 2, 4}, "", true}).empty());
}

// The figure marks where a second regime begins. A straight line has only one regime, and no border.
BOOST_AUTO_TEST_CASE(regimes_are_drawn_with_their_border) {
  const TemporaryFolder folder;
  Plots plots(folder.path(), false);
  draw_growth(plots, {{"hidden neurons", {1, 10, 1000, 10000, 100000}, {2, 2, 2, 20, 200}, "50 digits"},
                      {"examples", {1, 2, 4, 8}, {1, 2, 4, 8}}});
  const std::string bent = read_text(folder.path() / "12_growth_hidden.gp");
  BOOST_TEST(bent.find("'from 1,000 on'") != std::string::npos);
  BOOST_TEST(bent.find("xlabel 'hidden neurons (50 digits)'") != std::string::npos);
  BOOST_TEST(bent.find("title 'slope 0.00'") != std::string::npos);
  BOOST_TEST(bent.find("title 'slope 1.00'") != std::string::npos);
  const std::string straight = read_text(folder.path() / "12_growth_examples.gp");
  BOOST_TEST(straight.find("nohead") == std::string::npos);
  BOOST_TEST(straight.find("title 'slope 1.00'") != std::string::npos);
  BOOST_TEST(read_text(folder.path() / "12_growth_examples.csv").find("examples,seconds_per_epoch\n1,1\n") ==
             0u);
}

BOOST_AUTO_TEST_SUITE_END()
