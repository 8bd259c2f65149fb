// How good is a network? Count its right answers, digit by digit: two networks of equal accuracy can be ill
// in different ways.
#pragma once

#include <array>
#include <cstddef>
#include <vector>

#include "04_gradient_descent/cost.hpp"
#include "common/mnist.hpp"

namespace nn {

struct Tally {
  std::size_t count = 0, right = 0;
  double cost = 0.0;                                     // the mean over all pictures
  std::array<std::size_t, Mnist::classes> shown{};       // how often each digit was shown
  std::array<std::size_t, Mnist::classes> recognised{};  // and how often it was called by its name
  double least_sum = 0.0, largest_sum = 0.0;             // of the ten outputs: they are no probabilities

  double percent_right() const { return 100.0 * static_cast<double>(right) / static_cast<double>(count); }
};

// Shows all pictures to the network. Throws std::invalid_argument for an empty set.
Tally evaluate(const Network& network, const ImageSet& images, const Cost& cost);

// The digits that a network has lost: shown, but recognised less than once in ten times.
std::vector<std::size_t> lost_digits(const Tally& tally);

}  // namespace nn
