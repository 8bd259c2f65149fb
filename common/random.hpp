// Chance, handed from function to function and never global: the same seed gives
// the same numbers with every compiler and on every machine. The engine and the
// even numbers are Boost's, because the distributions of the standard library
// differ between GCC's and Clang's. Normal numbers are drawn here: Boost's ask
// std::exp which of them to take, and that differs from one machine to the next.
#pragma once

#include <boost/random/mersenne_twister.hpp>
#include <cstdint>
#include <span>

#include "common/matrix.hpp"

namespace nn {

using Engine =
    boost::random::mt19937;  // seeded by its constructor: Engine engine(seed)

// One number from the normal distribution, or evenly from [low, high).
double normal(double mean, double deviation, Engine& engine);
double uniform(double low, double high, Engine& engine);

// Draws every value from the normal distribution with this mean and standard
// deviation.
void fill_normal(Matrix& matrix, double mean, double deviation, Engine& engine);

// Draws every value evenly from [low, high).
void fill_uniform(Matrix& matrix, double low, double high, Engine& engine);

// Puts the items in random order; each order is equally likely (Fisher and Yates).
void shuffle(std::span<std::uint32_t> items, Engine& engine);

}  // namespace nn
