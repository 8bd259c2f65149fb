#include "common/percentile.hpp"

#include <numeric>

#include "support/support.hpp"

using namespace nn;

BOOST_AUTO_TEST_SUITE(percentiles)

BOOST_AUTO_TEST_CASE(so_many_percent_come_before) {
  std::vector<int> hundred(100);
  std::iota(hundred.rbegin(), hundred.rend(), 0);
  for (const std::size_t percent : {0u, 5u, 50u, 95u, 99u}) {
    BOOST_TEST(percentile(hundred, percent) == static_cast<int>(percent));
  }
}

BOOST_AUTO_TEST_CASE(it_is_one_of_the_values) {
  BOOST_TEST(percentile(std::vector{7.5}, 99) == 7.5);
  BOOST_TEST(percentile(std::vector{4.0, 1.0}, 50) == 4.0);       // the upper one of two
  BOOST_TEST(percentile(std::vector{9.0, 1.0, 2.0}, 50) == 2.0);  // an outlier does not rule
}

BOOST_AUTO_TEST_SUITE_END()
