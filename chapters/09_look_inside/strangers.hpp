// Pictures that are not digits (inputs out of distribution). A network with ten
// outputs has no eleventh output for "I do not know this". What does it say to
// noise, and to a shirt?
#pragma once

#include <string>
#include <vector>

#include "common/matrix.hpp"
#include "common/random.hpp"

namespace nn {

struct Stranger {
  std::string name;
  Matrix picture;  // (1 x 784), 0 to 1
};

// A shirt from the front, filled with grey. We drew it like the clothes of other
// data sets.
Stranger shirt();

// A kind of noise, and the function that draws a picture of it.
struct Noise {
  const char* name = "";
  Matrix (*draw)(Engine& engine) = nullptr;  // (1 x 784), 0 to 1
};

// "random grey pixels", "ink or paper at random", "one pixel in five is ink", "soft
// blots in the middle".
const std::vector<Noise>& noises();

}  // namespace nn
