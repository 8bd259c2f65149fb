// Large steps find the valley and small ones find its floor. So the learning rate
// falls while the network learns. A step is rate times gradient: making the
// gradient smaller makes the step smaller, and chapter 07's train needs no change.
#pragma once

#include <cstddef>

#include "06_backpropagation/backpropagation.hpp"

namespace nn {

// How the rate falls over t = 0 ... steps - 1:
// constant: it does not fall
// linear:   (11.12) 1 - t / steps
// cosine:   (11.13) (1 + cos(pi t / steps)) / 2
// halving:  (11.14) 1 / 2^k after k eighths of the steps, down to 1 / 128
enum class Fall { constant, linear, cosine, halving };

// The share of the rate that step t takes, from 1 for the first on. Steps beyond
// the last go on with its share. Throws std::invalid_argument when there are no
// steps.
double share_of_rate(Fall fall, std::size_t t, std::size_t steps);

// How many steps a training takes: each epoch ends with what is left as its last
// batch. Throws std::invalid_argument for a batch size of 0.
std::size_t count_steps(std::size_t examples, std::size_t batch_size,
                        std::size_t epochs);

// The gradient times the share of its step; counts its calls, and a copy counts for
// itself. With Fall::constant the gradient comes back as it was. Throws as
// share_of_rate does.
GradientOf falling_rate(GradientOf gradient_of, Fall fall, std::size_t steps);

}  // namespace nn
