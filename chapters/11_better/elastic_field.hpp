// A hand never writes a digit twice in the same way: a stroke is a little longer, a
// bow a little flatter. An elastic field imitates this. It says for every pixel how
// far to move, by chance, but smoothly: neighbours move nearly alike.
// (Simard, Steinkraus and Platt, 2003.)
#pragma once

#include <vector>

#include "common/random.hpp"

namespace nn {

// How far each pixel moves, in pixels, row by row.
struct ElasticField {
  std::vector<double> down, right;
};

// Numbers drawn evenly from -1 to 1, smoothed by a Gaussian whose deviation is
// `smoothness` pixels and whose sum is 1, and scaled so that the root of the mean
// square of a movement is `pixels` in each direction, near the rim less. For a
// smoothness of 4 Simard's alpha is 24.6 times these pixels. Throws
// std::invalid_argument unless `pixels` is a finite number of at least 0 and
// `smoothness` is from 0.1 to 100.
ElasticField elastic_field(std::size_t height, std::size_t width, double pixels,
                           double smoothness, Engine& engine);

}  // namespace nn
