// e^x, the logarithm, tanh, sine and cosine, the same everywhere. Those of the
// standard library differ in the last bit from one machine to the next, and
// thousands of steps of training make a last bit visible. IEEE 754 rounds +, -, *,
// / and the square root alike on every machine, so whatever is made of these alone,
// in a fixed order, comes out the same. Nothing here is more than 1 ulp off (the
// distance between two neighbouring doubles) in the tests; what is no number,
// infinite, too large or too small is answered as IEEE 754 says.
#pragma once

#include <algorithm>
#include <bit>
#include <cstdint>

namespace nn {

// x taken apart: x = n ln 2 + r, where n is x / ln 2, rounded, and r = high - low;
// e^x = 2^n (1 + high + rest).
struct Exponent {
  double shifted;    // n + Exponent::shift: its last bits are n + 2046
  double high, low;  // `high` is exact; |r| < 0.35
  double rest;       // e^r - 1 - high

  // 1.5 * 2^52: adding it rounds to a whole number. 2046 keeps that one positive.
  static constexpr double shift = 0x1.8p52 + 2046;
};

// For x from -746 to 710. ln 2 is in two parts, the first so short that n times it
// is exact. The Taylor series of e^r, up to r^13 / 13!, is added in pairs, and
// pairs of pairs: the processor works on them side by side.
inline Exponent exponent_of(double x) {
  const double shifted = x * 0x1.71547652b82fep0 + Exponent::shift;  // x / ln 2
  const double n = shifted - Exponent::shift;
  const double high = x - n * 0x1.62e42fefa38p-1, low = n * 0x1.ef35793c7673p-45;
  const double r = high - low, r2 = r * r, r4 = r2 * r2;
  const double a = (1.0 / 2 + r * (1.0 / 6)) + r2 * (1.0 / 24 + r * (1.0 / 120));
  const double b =
      (1.0 / 720 + r * (1.0 / 5040)) + r2 * (1.0 / 40320 + r * (1.0 / 362880));
  const double c = (1.0 / 3628800 + r * (1.0 / 39916800)) +
                   r2 * (1.0 / 479001600 + r * (1.0 / 6227020800));
  return {shifted, high, low, r2 * (a + r4 * (b + r4 * c)) - low};
}

// e^x. No branch and no table, so a loop over many numbers computes several at
// once. Below -746 all is 0 and above 710 infinite. 2^n is two factors, each of
// which a double can hold: 11 bits in the place of its exponent. What 1 + r loses
// is added with the rest.
inline double exponential(double x) {
  const Exponent e = exponent_of(std::clamp(x, -746.0, 710.0));
  const double sum = 1.0 + e.high, lost = (1.0 - sum) + e.high;
  const auto whole = std::bit_cast<std::uint64_t>(e.shifted), half = whole >> 1;
  return (sum + (lost + e.rest)) * std::bit_cast<double>(half << 52) *
         std::bit_cast<double>((whole - half) << 52);
}

// ln x: -infinity for 0, and NaN for what is negative.
double logarithm(double x);

// The hyperbolic tangent, (e^2x - 1) / (e^2x + 1).
double tanh_of(double x);

// Sine and cosine of an angle in turns: of 2 pi turns. Whole turns can be left out
// exactly, however many.
double sine_of_turns(double turns);
double cosine_of_turns(double turns);

}  // namespace nn
