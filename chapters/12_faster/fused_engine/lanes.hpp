// Floats, as many at once as a register of this processor holds
// (common/vectors.hpp): four, eight or sixteen. The compiler says how many, and
// nothing here depends on it.
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

// One number in all places; and a 1 in this place alone, or nowhere when the vector
// has no such place.
inline Floats broadcast(float number) { return number - Floats{}; }
inline Floats one_hot(std::size_t place) {
  Floats numbers = {};
  if (place < float_lanes) numbers[place] = 1.0f;
  return numbers;
}

// Floats that begin where a line of the cache does: a vector that crosses two lines
// is fetched twice.
using AlignedFloats =
    std::vector<float, boost::alignment::aligned_allocator<float, 64>>;

// As many floats as fill whole vectors: a row of 30 takes 32 where a vector
// holds 16.
constexpr std::size_t padded(std::size_t count) {
  return (count + float_lanes - 1) / float_lanes * float_lanes;
}

// (12.3) e^x = 2^n e^r, where n is x / ln 2 rounded and r = x - n ln 2 is small
// enough for a short polynomial. Relative error below 3e-7; x is kept within -87
// to 87. In double: common/elementary.hpp.
inline Floats exponential(Floats x) {
  x = x < -87.0f ? -87.0f : x > 87.0f ? 87.0f : x;
  constexpr float to_integer =
      12582912.0f;  // 1.5 * 2^23: adding it rounds, and leaves n in the last bits
  const Floats shifted = x * 1.44269504f + to_integer;
  const Floats n = shifted - to_integer;
  const Floats r = (x - n * 0.693359375f) +
                   n * 2.12194440e-4f;  // ln 2 in two parts, the first exact
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
