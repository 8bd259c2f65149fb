// A vector here is several numbers in one register of the processor, which it adds
// or multiplies by one instruction (SIMD). GCC and Clang have such types built in:
// a + b adds number by number, a single number beside a vector stands for as many
// of it, and v[i] is the one in place i. They work with every standard library,
// where std::experimental::simd comes with GCC's alone.
#pragma once

#include <cstddef>

namespace nn {

// How wide are the registers of the processor that this is compiled for?
#if defined(__AVX512F__)
inline constexpr std::size_t register_bytes = 64;
#elif defined(__AVX__)
inline constexpr std::size_t register_bytes = 32;
#else
inline constexpr std::size_t register_bytes =
    16;  // what every 64-bit processor has, Arm's included
#endif

// Vectors of so many bytes. More than a register holds is computed in several, with
// the same numbers.
template <class Number, std::size_t bytes>
struct Vectors {
  using Vector [[gnu::vector_size(bytes)]] = Number;
  static constexpr std::size_t lanes =
      bytes / sizeof(Number);  // numbers in a vector

  // From and to any place of a row. Copied by memcpy instead, GCC 12 keeps sums in
  // memory.
  using Anywhere
      [[gnu::vector_size(bytes), gnu::aligned(alignof(Number)), gnu::may_alias]] =
          Number;
  static Vector load(const Number* from) {
    return *reinterpret_cast<const Anywhere*>(from);
  }
  static void store(Number* to, const Vector& vector) {
    *reinterpret_cast<Anywhere*>(to) = vector;
  }
};

}  // namespace nn
