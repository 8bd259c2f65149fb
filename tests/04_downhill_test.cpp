// What walks downhill, to the last number: the three valleys, how far a nudge goes, an empty cost.
#include "04_gradient_descent/downhill.hpp"

#include "04_gradient_descent/gradient_descent.hpp"
#include "support/defaults.hpp"
#include "support/support.hpp"

using namespace nn;

BOOST_AUTO_TEST_SUITE(chapter_04_downhill)

BOOST_AUTO_TEST_CASE(valleys_by_hand) {
  BOOST_TEST(one_valley(std::vector{-3.0}) == 9.0);
  BOOST_TEST(two_valleys(std::vector{2.0}) == 9.5);        // (4 - 1)^2 + 2 / 4
  BOOST_TEST(two_valleys(std::vector{-2.0}) == 8.5);       // the left one is deeper
  BOOST_TEST(oval_valley(std::vector{4.0, 3.0}) == 26.0);  // 16 / 2 + 2 * 9
}

BOOST_AUTO_TEST_CASE(a_nudge_goes_a_hundred_thousandth_up_and_down) {
  std::vector<double> seen;
  const auto watched = [&](std::span<const double> knobs) {
    seen.push_back(knobs[0]);
    return 0.0;
  };
  slopes_by_nudging(watched, {1.0});
  BOOST_TEST(seen == (std::vector{1.0 + 1e-5, 1.0 - 1e-5}), boost::test_tools::per_element());
}

// By (4.4) the slope of a^3 comes out as 3 a^2 + h^2: at a = 1 the surplus is h^2.
BOOST_AUTO_TEST_CASE(networks_are_nudged_as_far) {
  const Cost cube{.name = "cube",
                  .value = [](const Matrix& a, const Matrix&) { return a(0, 0) * a(0, 0) * a(0, 0); }};
  const Network network{{Matrix{{1}}, Matrix{{0}}, identity}};
  const Batch one{Matrix{{1}}, Matrix{{0}}};
  const double slope = nudged_gradient(network, one, cube)[0].weights(0, 0);
  BOOST_TEST(slope == nudged_gradient(network, one, cube, 1e-5)[0].weights(0, 0));
  BOOST_TEST(slope != nudged_gradient(network, one, cube, 1e-4)[0].weights(0, 0));
  BOOST_TEST(std::abs(nudged_gradient(network, one, cube, 0.5)[0].weights(0, 0) - 3.25) < 1e-12);
}

BOOST_AUTO_TEST_CASE(a_cost_that_nobody_filled_in_is_empty) {
  const Cost cost;
  BOOST_TEST(std::string(cost.name).empty());
  BOOST_TEST(all_empty(cost.value, cost.derivative));
}

BOOST_AUTO_TEST_SUITE_END()
