// e^x, the logarithm, tanh, sine and cosine, the same everywhere. Those of the
// standard library differ in the last bit from one machine to the next, and
// thousands of training steps make a difference in the last bit visible. IEEE 754
// rounds +, -, *, / and the square root alike on every machine, so anything that is
// computed from these alone, in a fixed order, is the same everywhere. In the
// tests, no result here is off by more than 1 ulp (the distance between two
// neighbouring doubles). NaN, infinity and arguments that are too large or too
// small give what IEEE 754 prescribes.
#pragma once

#include <algorithm>
#include <bit>
#include <cstdint>

namespace nn {

// x in parts: x = n ln 2 + r, where n is x / ln 2, rounded, and r = high - low.
// Then e^x = 2^n (1 + high + rest).
struct Exponent {
  double shifted;    // n + Exponent::shift: its last bits are n + 2046
  double high, low;  // `high` is exact; |r| < 0.35
  double rest;       // e^r - 1 - high

  // Adding 1.5 * 2^52 rounds to a whole number. Adding 2046 keeps that positive.
  static constexpr double shift = 0x1.8p52 + 2046;
};

// For x from -746 to 710. ln 2 is split into two parts; the first is so short that
// n times it is exact. The Taylor series of e^r, up to r^13 / 13!, is added in
// pairs and pairs of pairs, which the processor can compute side by side.
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

// e^x. It has neither a branch nor a table, so a loop over many numbers computes
// several at once. The result is 0 below -746 and infinite above 710. 2^n is made
// of two factors that a double can hold, each written directly into the 11 bits of
// the exponent. What is lost by rounding 1 + r is added to the rest.
inline double exponential(double x) {
  const Exponent e = exponent_of(std::clamp(x, -746.0, 710.0));
  const double sum = 1.0 + e.high, lost = (1.0 - sum) + e.high;
  const auto whole = std::bit_cast<std::uint64_t>(e.shifted), half = whole >> 1;
  return (sum + (lost + e.rest)) * std::bit_cast<double>(half << 52) *
         std::bit_cast<double>((whole - half) << 52);
}

// ln x: -infinity for 0, and NaN for negative numbers.
double logarithm(double x);

// The hyperbolic tangent, (e^2x - 1) / (e^2x + 1).
double tanh_of(double x);

// Sine and cosine of an angle in turns, that is, of 2 pi * turns. Any number of
// whole turns can be left out exactly.
double sine_of_turns(double turns);
double cosine_of_turns(double turns);

}  // namespace nn
