#include "common/random.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <numeric>
#include <vector>

#include "support/support.hpp"

using namespace nn;

BOOST_AUTO_TEST_SUITE(chance)

BOOST_AUTO_TEST_CASE(same_seed_same_numbers_everywhere) {
  Engine engine(1);
  Matrix m(1, 3);
  fill_normal(m, 0.0, 1.0, engine);
  // Recorded once, with GCC 12 and Boost 1.74; every other compiler and machine must draw the same bits.
  BOOST_TEST(
      approximately(m, Matrix{{0.15606558141783786, -0.56803984124502271, -0.80628862781506416}}, 0.0));
}

BOOST_AUTO_TEST_CASE(normal_numbers_have_the_mean_and_deviation_asked_for) {
  Engine engine(2);
  Matrix m(100, 1000);
  fill_normal(m, 3.0, 2.0, engine);
  const double n = static_cast<double>(m.size());
  const double mean = std::accumulate(m.values().begin(), m.values().end(), 0.0) / n;
  double squares = 0.0;
  for (const double x : m.values()) squares += (x - mean) * (x - mean);
  BOOST_TEST(std::abs(mean - 3.0) < 5 * 2.0 / std::sqrt(n));  // five standard errors
  BOOST_TEST(std::abs(std::sqrt(squares / n) - 2.0) < 5 * 2.0 / std::sqrt(2 * n));
}

// Of all numbers 68.27% lie within one deviation of the mean, 99.73% within three.
BOOST_AUTO_TEST_CASE(normal_numbers_fall_where_the_bell_says) {
  Engine engine(6);
  const int n = 200000;
  double within_one = 0.0, within_three = 0.0, above = 0.0;
  for (int i = 0; i < n; ++i) {
    const double x = normal(3.0, 2.0, engine);
    within_one += std::abs(x - 3.0) < 2.0;
    within_three += std::abs(x - 3.0) < 6.0;
    above += x > 3.0;
  }
  const auto is_share = [&](double count, double p) {
    return std::abs(count - n * p) < 5 * std::sqrt(n * p * (1 - p));
  };
  BOOST_TEST(is_share(within_one, 0.682689));
  BOOST_TEST(is_share(within_three, 0.997300));
  BOOST_TEST(is_share(above, 0.5));
}

BOOST_AUTO_TEST_CASE(uniform_numbers_stay_in_their_range) {
  Engine engine(3);
  Matrix m(1, 1000);
  fill_uniform(m, -2.0, 5.0, engine);
  const auto [low, high] = std::ranges::minmax(m.values());
  BOOST_TEST((low >= -2.0 && low < -1.9));
  BOOST_TEST((high < 5.0 && high > 4.9));
}

BOOST_AUTO_TEST_CASE(shuffling_keeps_every_item) {
  Engine engine(4);
  std::vector<std::uint32_t> items(100), sorted(100);
  std::iota(sorted.begin(), sorted.end(), 0u);
  items = sorted;
  shuffle(items, engine);
  BOOST_TEST(items != sorted);
  std::ranges::sort(items);
  BOOST_TEST(items == sorted);
}

BOOST_AUTO_TEST_CASE(every_order_is_equally_likely) {
  Engine engine(5);
  std::map<std::array<std::uint32_t, 3>, int> seen;
  const int trials = 60000;
  for (int i = 0; i < trials; ++i) {
    std::array<std::uint32_t, 3> items = {0, 1, 2};
    shuffle(items, engine);
    ++seen[items];
  }
  BOOST_TEST(seen.size() == 6u);
  double chi_square = 0.0;
  for (const auto& entry : seen) chi_square += std::pow(entry.second - 10000.0, 2) / 10000.0;
  BOOST_TEST(chi_square < 20.5);  // five degrees of freedom: exceeded once in a thousand fair shuffles
}

BOOST_AUTO_TEST_SUITE_END()
