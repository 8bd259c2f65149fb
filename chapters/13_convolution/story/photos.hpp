// Does it read other pictures than MNIST's as well? Chapter 10 draws pictures with
// one fault each: of pen, ink, light, paper and camera. And it prepares them.
#pragma once

#include <cstdint>

#include "09_look_inside/experiments.hpp"

namespace nn {

// For each fault of chapter 10 that leaves a single digit, so many pictures of
// every digit, prepared; without those in which the preparation finds no ink. The
// same for the same seed.
Pictures faulty_digits(std::size_t of_each, std::uint32_t seed);

}  // namespace nn
