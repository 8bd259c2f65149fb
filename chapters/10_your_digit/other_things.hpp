// Pictures that no digit reader should answer: noise, a shirt, digits whose pixels
// changed places, and digits lying on their side. Whatever a network calls them is
// wrong, so all that matters is how many it answers at all.
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
// up to two pixels away; and the first `count` of these digits with their pixels in
// one other order, and on their side. A 0, a 1 and an 8 are left out there: on
// their side they are hardly anything else. Throws std::invalid_argument unless the
// digits have 28 x 28 pixels.
std::vector<OtherThings> other_things(const ImageSet& digits, std::size_t count,
                                      Engine& engine);

}  // namespace nn
