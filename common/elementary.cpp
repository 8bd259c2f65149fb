// Where a double is too short, a number is the sum of two: `high`, and `low` for
// what `high` has lost. The

// series are Taylor's, as long as the next term is too small to be seen.
#include "common/elementary.hpp"

#include <cmath>
#include <limits>

namespace nn {
namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();
constexpr double no_number = std::numeric_limits<double>::quiet_NaN();

struct Pair {
  double high, low;
};

// a + b, to the last bit (Knuth).
Pair exact_sum(double a, double b) {
  const double sum = a + b, part = sum - a;
  return {sum, (a - (sum - part)) + (b - part)};
}

// The first 26 bits; the rest has 27.
double upper_half(double x) {
  return std::bit_cast<double>(std::bit_cast<std::uint64_t>(x) &
                               ~std::uint64_t{0x7ffffff});
}

// a * b: the halves' products are short enough to be exact (Dekker).
Pair exact_product(double a, double b) {
  const double a_high = upper_half(a), a_low = a - a_high, b_high = upper_half(b),
               b_low = b - b_high;
  const double product = a * b;
  return {product,
          (((a_high * b_high - product) + a_high * b_low) + a_low * b_high) +
              a_low * b_low};
}

// e^y - 1 for y from 0 to 44, without the loss of subtracting.
Pair exponential_less_one(double y) {
  const Exponent e = exponent_of(y);
  const double scale = std::bit_cast<double>(
      (std::bit_cast<std::uint64_t>(e.shifted) - 1023) << 52);  // 2^n
  const double r = e.high - e.low, lost = (e.high - r) - e.low;
  const Pair sum = exact_sum(scale - 1.0, scale * e.high);
  return exact_sum(sum.high, sum.low + scale * (e.rest + r * lost));
}

// The angle of at most an eighth of a turn, in radians.
Pair in_radians(double turns) {
  constexpr double two_pi = 0x1.921fb54442d18p2, rest_of_it = 0x1.1a62633145c07p-52;
  if (std::abs(turns) < 0x1p-900)
    return {turns * two_pi, 0.0};  // what is lost would be too small for a double
  const Pair angle = exact_product(turns, two_pi);
  return {angle.high, angle.low + turns * rest_of_it};
}

// Sine of an angle between -pi / 4 and pi / 4: x - x^3 / 3! + x^5 / 5! ...
double short_sine(const Pair& angle) {
  const double x = angle.high, x2 = x * x;
  double sum = 0.0;
  for (const double factor :
       {17 * 16, 15 * 14, 13 * 12, 11 * 10, 9 * 8, 7 * 6, 5 * 4}) {
    sum = (x2 - x2 * sum) / factor;
  }
  return x + (angle.low * (1.0 - x2 / 2.0) - x * (x2 - x2 * sum) / 6.0);
}

// And cosine: 1 - x^2 / 2! + x^4 / 4! ...
double short_cosine(const Pair& angle) {
  const double x = angle.high, x2 = x * x;
  double sum = 0.0;
  for (const double factor :
       {18 * 17, 16 * 15, 14 * 13, 12 * 11, 10 * 9, 8 * 7, 6 * 5, 4 * 3}) {
    sum = (x2 - x2 * sum) / factor;
  }
  const double half = x2 / 2.0, most = 1.0 - half;
  return most + (((1.0 - most) - half) + (half * sum - x * angle.low));
}

// The sine so many quarters of a turn further on.
double sine_in_quarter(double turns, int quarters_on) {
  const double part = turns - std::round(turns), quarters = std::round(4.0 * part);
  const Pair angle = in_radians(part - 0.25 * quarters);
  if (!(std::abs(part) <= 0.5)) return no_number;  // of infinity and NaN
  const int quarter = (static_cast<int>(quarters) + quarters_on) & 3;
  const double value = quarter % 2 == 0 ? short_sine(angle) : short_cosine(angle);
  return (quarter < 2 ? value : -value) + 0.0;  // never -0
}

}  // namespace

// x = 2^k (1 + f) with 1 + f around 1, from 0.71 to 1.41. With s = f / (2 + f),
// ln (1 + f) = 2 (s + s^3 / 3 + s^5 / 5 ...), and 2 s = f - s f = f - f^2 / 2 + s
// f^2 / 2.
double logarithm(double x) {
  if (x == 0.0) return -infinity;
  if (!(x > 0.0)) return no_number;
  if (x == infinity) return x;
  const bool tiny = x < std::numeric_limits<double>::min();
  const auto bits = std::bit_cast<std::uint64_t>(tiny ? x * 0x1p54 : x);
  const std::uint64_t up =
      0x3ff0000000000000 - 0x3fe6a09e667f3bcd;  // 1 less sqrt(0.5), as bits
  const double k = static_cast<double>(static_cast<int>((bits + up) >> 52) - 1023 -
                                       (tiny ? 54 : 0));
  const double f =
      std::bit_cast<double>(((bits + up) & 0xfffffffffffff) + 0x3fe6a09e667f3bcd) -
      1.0;
  const double s = f / (2.0 + f), s2 = s * s, half = 0.5 * f * f;
  double sum = 0.0;
  for (const int odd : {23, 21, 19, 17, 15, 13, 11, 9, 7, 5, 3})
    sum = s2 * (2.0 / odd + sum);
  return k * 0x1.62e42fefa38p-1 -
         ((half - (s * (half + sum) + k * 0x1.ef35793c7673p-45)) - f);
}

double tanh_of(double x) {
  const Pair numerator = exponential_less_one(std::min(std::abs(2.0 * x), 44.0));
  const Pair denominator = exact_sum(2.0, numerator.high);
  const double ratio = numerator.high / denominator.high;
  const Pair product = exact_product(ratio, denominator.high);
  const double left = ((numerator.high - product.high) - product.low) +
                      (numerator.low - ratio * (denominator.low + numerator.low));
  return std::copysign(ratio + left / denominator.high, x);
}

double sine_of_turns(double turns) {
  if (turns - std::round(turns) == 0.0) return std::copysign(0.0, turns);
  return sine_in_quarter(turns, 0);
}

double cosine_of_turns(double turns) { return sine_in_quarter(turns, 1); }

}  // namespace nn
