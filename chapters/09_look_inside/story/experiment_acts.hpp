// Two acts that need trainings of their own, and take half a minute.
#pragma once

#include "08_mnist/digit_training.hpp"
#include "common/story/plot.hpp"

namespace nn {

// Strokes set by hand against chance as the start of a training.
void tell_of_strokes(const Digits& digits, Plots& plots);

// Pixels in their places against pixels in a random order, alike for all pictures.
void tell_of_shuffled_pixels(const Digits& digits, Plots& plots);

}  // namespace nn
