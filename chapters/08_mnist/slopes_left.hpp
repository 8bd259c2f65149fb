// Can a network still learn? A knob moves only if it has a slope. Where gates are
// shut for every picture, no correction passes. If that holds for all digits, the
// network is dead, and more epochs change nothing.
#pragma once

#include <array>

#include "04_gradient_descent/cost.hpp"
#include "common/dataset.hpp"
#include "common/mnist.hpp"

namespace nn {

// The largest slopes, by size, that small batches of pictures of one digit give.
struct SlopesLeft {
  // Of all weights of the first layer, for any digit.
  double first_layer = 0.0;
  // For each digit: of the weights of its own output. Only pictures of a digit pull
  // its output up.
  std::array<double, digit_classes> own_output{};
};

// A slope below this moves nothing.
constexpr double no_slope = 1e-12;

// Shows all pictures to a network with ten outputs. Throws std::invalid_argument
// for another number of outputs.
SlopesLeft slopes_left(const Network& network, const ImageSet& images,
                       const Cost& cost);

// No picture corrects its own output any more, or no correction reaches the first
// layer, which alone sees the pictures.
bool is_dead(const SlopesLeft& slopes);

}  // namespace nn
