// A vector here is several numbers in one register of the processor, which adds or
// multiplies all of them with one instruction (SIMD). GCC and Clang have such types
// built in: a + b adds number by number, a single number beside a vector is used
// for every place, and v[i] is the number in place i. These types work with every
// standard library; std::experimental::simd comes with GCC's only.
#pragma once

#include <cstddef>

namespace nn {

// How wide are the registers of the processor that this is compiled for?
#if defined(__AVX512F__)
inline constexpr std::size_t register_bytes = 64;
#elif defined(__AVX__)
inline constexpr std::size_t register_bytes = 32;
#else  // every 64-bit processor has these, including Arm
inline constexpr std::size_t register_bytes = 16;
#endif

// Vectors of this many bytes. If they are larger than a register, the compiler uses
// several registers, with the same results.
template <class Number, std::size_t bytes>
struct Vectors {
  using Vector [[gnu::vector_size(bytes)]] = Number;
  // The numbers in a vector.
  static constexpr std::size_t lanes = bytes / sizeof(Number);

  // Loads from any place of a row and stores to it. If memcpy did this, GCC 12
  // would keep sums in memory.
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
