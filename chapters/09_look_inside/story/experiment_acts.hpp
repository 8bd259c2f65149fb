// Two acts that train networks of their own, which takes half a minute.
#pragma once

#include "08_mnist/digit_training.hpp"
#include "common/story/plot.hpp"

namespace nn {

// Compares training from strokes set by hand with training from a random start.
void tell_of_strokes(const Digits& digits, Plots& plots);

// Compares pixels in their places with pixels in a random order, the same order for
// all pictures.
void tell_of_shuffled_pixels(const Digits& digits, Plots& plots);

}  // namespace nn
