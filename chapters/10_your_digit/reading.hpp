// What the network says to a prepared digit, in words. If one of its ten outputs is
// near 1 and the others are near 0, it has decided. If two are alike, or all are
// small, it has not. They are not probabilities, except those of a network with
// softmax: these add up to 1, so they are never all small.
#pragma once

#include <array>
#include <string>

#include "08_mnist/model.hpp"
#include "common/dataset.hpp"
#include "common/drawn/grey_picture.hpp"

namespace nn {

struct Reading {
  std::array<double, digit_classes> outputs{};
  std::size_t answer = 0, second = 0;  // the places of the two largest outputs
  // The answer is more than twice the second, and above 0.5; above 0.9 if they are
  // probabilities of softmax.
  bool sure = false;
};

// Throws std::invalid_argument, naming the sizes, unless the network takes as many
// inputs as the picture has pixels and has ten outputs.
Reading read_digit(const Model& model, const GreyPicture& digit);

// Is the largest output at least 0.1? Below that, all ten outputs say no. The
// largest of ten probabilities is never below.
bool knows_something(const Reading& reading);

// "It reads a 7 (0.98)." or "It is not sure: a 7 (0.41) or a 1 (0.35)."; for a
// picture unlike any digit, "It recognises nothing: at most a 5 (0.01)."
std::string verdict(const Reading& reading);

// The same if the picture may show something else, however sure the network is: "It
// is not sure: a 7 (0.98) or two digits."
std::string verdict_or(const Reading& reading, const std::string& other);

}  // namespace nn
