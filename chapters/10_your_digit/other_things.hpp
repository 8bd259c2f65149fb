// Pictures that a digit reader should not answer: noise, a shirt, digits with
// shuffled pixels, and digits on their side. Every answer to them is wrong, so all
// that matters is how many the network answers.
#pragma once

#include <string>
#include <vector>

#include "common/dataset.hpp"
#include "common/matrix.hpp"
#include "common/random.hpp"

namespace nn {

struct OtherThings {
  std::string name;
  Matrix pictures;  // (count x 784), 0 to 1
};

// A quarter turn clockwise of a picture with as many rows as columns, row by row.
std::vector<double> quarter_turn(std::span<const double> pixels);

// The four kinds of noise of chapter 09, `count` of each; its shirt in 25 places,
// moved by up to two pixels; the first `count` of these digits with their pixels
// shuffled, in the same order for all; and these digits on their side, without 0, 1
// and 8, which change too little there. Throws std::invalid_argument unless the
// digits have 28 x 28 pixels.
std::vector<OtherThings> other_things(const ImageSet& digits, std::size_t count,
                                      Engine& engine);

}  // namespace nn
