// What a convolutional network answers to pictures, in the form of chapter 09, so
// that its tables of mistakes and confidence serve here as well.
#pragma once

#include "09_look_inside/mistakes.hpp"
#include "13_convolution/convolution.hpp"

namespace nn {

// The answers to all pictures, in their order. Their confidence is the share that
// softmax gives to the largest sum. Fifty pictures are cut into patches at a time.
// Throws as feedforward does.
std::vector<Answer> answers_to(const Wiring& wiring, const Network& network,
                               const ImageSet& images);

// How many of these answers are right.
std::size_t count_right(std::span<const Answer> answers);

}  // namespace nn
