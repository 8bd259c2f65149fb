// Random numbers. The engine is passed from function to function and is never
// global, and the same seed gives the same numbers with every compiler and on every
// machine. The engine and the uniform numbers come from Boost, because the standard
// libraries of GCC and Clang have different distributions. Normal numbers are drawn
// here, because Boost's use std::exp, which differs from one machine to the next.
#pragma once

#include <boost/random/mersenne_twister.hpp>
#include <cstdint>
#include <span>

#include "common/matrix.hpp"

namespace nn {

// Its constructor takes the seed: Engine engine(seed).
using Engine = boost::random::mt19937;

// One number from the normal distribution, or a uniform one from [low, high).
double normal(double mean, double deviation, Engine& engine);
double uniform(double low, double high, Engine& engine);

// Draws every value from the normal distribution with this mean and deviation.
void fill_normal(Matrix& matrix, double mean, double deviation, Engine& engine);

// Draws every value uniformly from [low, high).
void fill_uniform(Matrix& matrix, double low, double high, Engine& engine);

// Puts the items in random order, each equally likely (Fisher and Yates).
void shuffle(std::span<std::uint32_t> items, Engine& engine);

}  // namespace nn
