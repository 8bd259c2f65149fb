// What is an answer worth? 95 % means little until you know what can be had without
// any network. Each baseline learns from the training pictures in one look and is
// then judged on the test pictures.
#pragma once

#include <array>
#include <cstddef>

#include "common/dataset.hpp"
#include "common/mnist.hpp"

namespace nn {

// How many of the test pictures each rule gets right.
struct Baselines {
  std::size_t always_the_same =
      0;  // says the most frequent digit of the training set to everything
  std::size_t darkness = 0;  // says the digit whose mean amount of ink is nearest
  std::size_t mean_picture =
      0;  // says the digit whose mean picture is nearest (squared distance)
};

// Labels are 0 to 9. Throws std::invalid_argument unless the pictures of both sets
// have one size.
Baselines measure_baselines(const ImageSet& training, const ImageSet& test);

}  // namespace nn
