// What is an answer worth? 95 % means little until you know what simple rules reach
// without any network. Each rule looks at the training pictures once, and is then
// judged on the test pictures.
#pragma once

#include <array>
#include <cstddef>

#include "common/dataset.hpp"
#include "common/mnist.hpp"

namespace nn {

// How many of the test pictures each rule gets right.
struct Baselines {
  // Always answers the most frequent digit of the training set.
  std::size_t always_the_same = 0;
  // Answers the digit whose mean amount of ink is nearest.
  std::size_t darkness = 0;
  // Answers the digit whose mean picture is nearest, by squared distance.
  std::size_t mean_picture = 0;
};

// A row per digit: the mean of all its pictures, with values from 0 to 255. A digit
// that is never shown has 1e6 in all places, so that it is far from every picture.
Matrix mean_pictures(const ImageSet& images);

// Labels are 0 to 9. Throws std::invalid_argument unless the pictures of both sets
// have the same size.
Baselines measure_baselines(const ImageSet& training, const ImageSet& test);

}  // namespace nn
