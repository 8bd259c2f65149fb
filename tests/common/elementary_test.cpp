#include "common/elementary.hpp"

#include <cmath>
#include <limits>
#include <numbers>
#include <vector>

#include "common/random.hpp"
#include "support/support.hpp"

using namespace nn;

namespace {

using Long = long double;
using Points = std::vector<double>;

constexpr double infinity = std::numeric_limits<double>::infinity();
constexpr double no_number = std::numeric_limits<double>::quiet_NaN();
constexpr double smallest = std::numeric_limits<double>::denorm_min();
constexpr double largest = std::numeric_limits<double>::max();

// Where a long double is no longer than a double, what we compare with may be 1 ulp off as well.
constexpr double allowed = std::numeric_limits<Long>::digits > 60 ? 1.0 : 2.0;

Points between(double low, double high, std::size_t count = 200000) {
  Engine engine(1);
  Points points(count);
  for (double& x : points) x = uniform(low, high, engine);
  return points;
}

// Doubles of all sizes, one for every kind of bits: infinity and NaN are among them.
Points of_any_bits(std::size_t count = 200000) {
  Engine engine(2);
  Points points(count);
  for (double& x : points) {
    const std::uint64_t high = engine(), low = engine();
    x = std::bit_cast<double>(high << 32 | low);
  }
  return points;
}

double ulps_off(double answer, Long right) {
  const auto rounded = static_cast<double>(right);
  if (std::isnan(rounded)) return std::isnan(answer) ? 0.0 : infinity;
  if (std::isinf(rounded) || std::isinf(answer)) return answer == rounded ? 0.0 : infinity;
  const int exponent = std::max(std::ilogb(rounded == 0.0 ? smallest : rounded) - 52, -1074);
  return static_cast<double>(std::abs(answer - right) / std::ldexp(Long{1}, exponent));
}

template <class Ours, class Right>
void check(Ours ours, Right right, const std::vector<Points>& ranges) {
  for (const Points& points : ranges) {
    double most = 0.0, where = 0.0;
    for (const double x : points) {
      const double off = ulps_off(ours(x), right(Long{x}));
      if (off > most) most = off, where = x;
    }
    BOOST_TEST_CONTEXT("at " << where) { BOOST_TEST(most < allowed); }
  }
}

// Of the bits of all answers.
std::uint64_t sum_of_bits(double (*function)(double), double low, double high) {
  std::uint64_t sum = 0;
  for (const double x : between(low, high)) {
    sum = sum * 1099511628211u + std::bit_cast<std::uint64_t>(function(x));
  }
  return sum;
}

// The angle without its whole turns and quarters, which are left out exactly, is small enough for a long
// double's sine.
Long right_sine(Long turns, int quarters_on) {
  const Long part = turns - std::round(turns), quarters = std::round(4 * part);
  if (!(std::abs(part) < 1)) return no_number;
  const Long angle = 2 * std::numbers::pi_v<Long> * (part - quarters / 4);
  const int quarter = (static_cast<int>(quarters) + quarters_on + 4) % 4;
  return (quarter < 2 ? 1 : -1) * (quarter % 2 == 0 ? std::sin(angle) : std::cos(angle));
}

bool is_minus_zero(double x) { return x == 0.0 && std::signbit(x); }

}  // namespace

BOOST_AUTO_TEST_SUITE(elementary)

BOOST_AUTO_TEST_CASE(exponential_is_at_most_1_ulp_off) {
  check(exponential, [](Long x) { return std::exp(x); },
        {between(-0.4, 0.4), between(-8, 8), between(-750, 715), between(-746, -707), of_any_bits()});
}

BOOST_AUTO_TEST_CASE(logarithm_is_at_most_1_ulp_off) {
  Points tiny = of_any_bits();
  for (double& x : tiny) x = std::bit_cast<double>(std::bit_cast<std::uint64_t>(x) >> 12);  // subnormal
  check(logarithm, [](Long x) { return std::log(x); },
        {between(0.99, 1.01), between(0.6, 1.5), between(0, 10), of_any_bits(), tiny});
}

BOOST_AUTO_TEST_CASE(tanh_is_at_most_1_ulp_off) {
  check(tanh_of, [](Long x) { return std::tanh(x); },
        {between(-0.01, 0.01), between(-0.5, 0.5), between(-4, 4), between(-25, 25), of_any_bits()});
}

BOOST_AUTO_TEST_CASE(sine_and_cosine_are_at_most_1_ulp_off) {
  const std::vector<Points> ranges = {between(-0.13, 0.13), between(-3, 3), of_any_bits()};
  check(
      sine_of_turns, [](Long turns) { return right_sine(turns, 0); }, ranges);
  check(
      cosine_of_turns, [](Long turns) { return right_sine(turns, 1); }, ranges);
}

BOOST_AUTO_TEST_CASE(exponential_answers_whatever_it_is_asked) {
  BOOST_TEST(exponential(0.0) == 1.0);
  BOOST_TEST(exponential(-0.0) == 1.0);
  BOOST_TEST(exponential(smallest) == 1.0);
  BOOST_TEST(exponential(1.0) == std::numbers::e);
  BOOST_TEST(exponential(infinity) == infinity);
  BOOST_TEST(exponential(largest) == infinity);
  BOOST_TEST(exponential(-infinity) == 0.0);
  BOOST_TEST(exponential(-largest) == 0.0);
  BOOST_TEST(std::isnan(exponential(no_number)));
  // ln(largest) = 709.78271289338397..., and ln(smallest / 2) = -745.13321910194122...
  BOOST_TEST(exponential(709.782712893384) < infinity);
  BOOST_TEST(exponential(709.7827128933841) == infinity);
  BOOST_TEST(exponential(-745.1332191019411) == smallest);
  BOOST_TEST(exponential(-745.1332191019412) == 0.0);
}

BOOST_AUTO_TEST_CASE(logarithm_answers_whatever_it_is_asked) {
  BOOST_TEST(logarithm(1.0) == 0.0);
  BOOST_TEST(logarithm(2.0) == std::numbers::ln2);
  BOOST_TEST(logarithm(0.0) == -infinity);
  BOOST_TEST(logarithm(-0.0) == -infinity);
  BOOST_TEST(logarithm(infinity) == infinity);
  for (const double x : {-smallest, -1.0, -infinity, no_number}) BOOST_TEST(std::isnan(logarithm(x)));
}

BOOST_AUTO_TEST_CASE(tanh_answers_whatever_it_is_asked) {
  for (const double sign : {1.0, -1.0}) {
    BOOST_TEST(tanh_of(sign * smallest) == sign * smallest);
    for (const double x : {20.0, largest, infinity}) BOOST_TEST(tanh_of(sign * x) == sign);
  }
  BOOST_TEST(is_minus_zero(tanh_of(-0.0)));
  BOOST_TEST(std::isnan(tanh_of(no_number)));
}

BOOST_AUTO_TEST_CASE(sine_and_cosine_answer_whatever_they_are_asked) {
  for (const double turns : {0.0, 1.0, 2.0, 1e300}) {
    BOOST_TEST(is_minus_zero(sine_of_turns(-turns)));
    BOOST_TEST(cosine_of_turns(turns) == 1.0);
  }
  BOOST_TEST(sine_of_turns(0.25) == 1.0);
  BOOST_TEST(sine_of_turns(-0.25) == -1.0);
  BOOST_TEST(sine_of_turns(2.5) == 0.0);
  BOOST_TEST(cosine_of_turns(0.75) == 0.0);
  BOOST_TEST(cosine_of_turns(-0.5) == -1.0);
  for (const double turns : {infinity, -infinity, no_number}) {
    BOOST_TEST(std::isnan(sine_of_turns(turns)));
    BOOST_TEST(std::isnan(cosine_of_turns(turns)));
  }
}

// Recorded once; every compiler, build and machine must give the same bits.
BOOST_AUTO_TEST_CASE(the_same_bits_everywhere) {
  BOOST_TEST(sum_of_bits(exponential, -750, 715) == 16678460302055293128u);
  BOOST_TEST(sum_of_bits(logarithm, 0, 10) == 3231943322956135618u);
  BOOST_TEST(sum_of_bits(tanh_of, -4, 4) == 15761420375887599071u);
  BOOST_TEST(sum_of_bits(sine_of_turns, -3, 3) == 7348512659176181713u);
  BOOST_TEST(sum_of_bits(cosine_of_turns, -3, 3) == 18328516253912162104u);
}

BOOST_AUTO_TEST_SUITE_END()
