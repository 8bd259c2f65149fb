// A processor can add or multiply several floats by one instruction: four on the oldest 64-bit machines and
// on Arm, eight or sixteen on newer ones. std::experimental::simd is a number that is really so many numbers;
// the compiler says how many, and nothing here depends on it.
#pragma once

#include <bit>
#include <boost/align/aligned_allocator.hpp>
#include <cstddef>
#include <cstdint>
#include <experimental/simd>
#include <vector>

namespace nn {

namespace stdx = std::experimental;
using Floats = stdx::native_simd<float>;
inline constexpr std::size_t float_lanes = Floats::size();

inline Floats load_floats(const float* from) { return {from, stdx::element_aligned}; }
inline void store_floats(float* to, const Floats& numbers) { numbers.copy_to(to, stdx::element_aligned); }

// Floats that begin where a line of the cache does: a vector that crosses two lines is fetched twice.
using Numbers = std::vector<float, boost::alignment::aligned_allocator<float, 64>>;

// As many floats as fill whole vectors: a row of 30 takes 32 where a vector holds 16.
constexpr std::size_t padded(std::size_t count) {
  return (count + float_lanes - 1) / float_lanes * float_lanes;
}

// (11.3) e^x = 2^n e^r, where n is x / ln 2 rounded and r = x - n ln 2 is small enough for a short
// polynomial. Relative error below 3e-7; x is kept within -87 to 87, where a float can hold the answer.
inline Floats exponential(Floats x) {
  x = stdx::clamp(x, Floats(-87.0f), Floats(87.0f));
  constexpr float to_integer = 12582912.0f;  // 1.5 * 2^23: adding it rounds, and leaves n in the last bits
  const Floats shifted = x * 1.44269504f + to_integer;
  const Floats n = shifted - to_integer;
  const Floats r = (x - n * 0.693359375f) + n * 2.12194440e-4f;  // ln 2 in two parts, the first exact
  Floats sum = 1.0f / 720 * r + 1.0f / 120;
  for (const float term : {1.0f / 24, 1.0f / 6, 0.5f, 1.0f, 1.0f}) sum = sum * r + term;
  using Bits = stdx::rebind_simd_t<std::int32_t, Floats>;
  return std::bit_cast<Floats>(std::bit_cast<Bits>(sum) + (std::bit_cast<Bits>(shifted) << 23));
}

inline Floats sigmoid_of(const Floats& z) { return 1.0f / (1.0f + exponential(-z)); }

}  // namespace nn
