// Several floats at once, as many as a register of this processor holds: four,
// eight or sixteen (common/vectors.hpp). The compiler knows how many, and no code
// depends on it.
#pragma once

#include <bit>
#include <boost/align/aligned_allocator.hpp>
#include <cstddef>
#include <cstdint>
#include <vector>

#include "common/vectors.hpp"

namespace nn {

using FloatVectors = Vectors<float, register_bytes>;
using Floats = FloatVectors::Vector;
inline constexpr std::size_t float_lanes = FloatVectors::lanes;

inline Floats load_floats(const float* from) { return FloatVectors::load(from); }
inline void store_floats(float* to, const Floats& numbers) {
  FloatVectors::store(to, numbers);
}

// A vector with one number in all places, and one with a 1 in this place and 0 in
// all others (or only zeros, if the vector has no such place).
inline Floats broadcast(float number) { return number - Floats{}; }
inline Floats one_hot(std::size_t place) {
  Floats numbers = {};
  if (place < float_lanes) numbers[place] = 1.0f;
  return numbers;
}

// Floats that begin at the beginning of a cache line. A vector that is on two lines
// would have to be fetched twice.
using AlignedFloats =
    std::vector<float, boost::alignment::aligned_allocator<float, 64>>;

// The count rounded up to whole vectors: 30 becomes 32 if a vector holds 16.
constexpr std::size_t padded(std::size_t count) {
  return (count + float_lanes - 1) / float_lanes * float_lanes;
}

// (12.3) e^x = 2^n e^r, where n is x / ln 2 rounded and r = x - n ln 2 is small
// enough for a short polynomial. Relative error below 3e-7; x is kept within -87
// to 87. In double: common/elementary.hpp.
inline Floats exponential(Floats x) {
  x = x < -87.0f ? -87.0f : x > 87.0f ? 87.0f : x;
  // Adding 1.5 * 2^23 rounds to a whole number, whose last bits are n.
  constexpr float to_integer = 12582912.0f;
  const Floats shifted = x * 1.44269504f + to_integer;
  const Floats n = shifted - to_integer;
  // ln 2 in two parts, of which the first is exact.
  const Floats r = (x - n * 0.693359375f) + n * 2.12194440e-4f;
  Floats sum = 1.0f / 720 * r + 1.0f / 120;
  for (const float term : {1.0f / 24, 1.0f / 6, 0.5f, 1.0f, 1.0f})
    sum = sum * r + term;
  using Bits = Vectors<std::int32_t, register_bytes>::Vector;
  return std::bit_cast<Floats>(std::bit_cast<Bits>(sum) +
                               (std::bit_cast<Bits>(shifted) << 23));
}

inline Floats sigmoid_of(const Floats& z) {
  return 1.0f / (1.0f + exponential(-z));
}

}  // namespace nn
