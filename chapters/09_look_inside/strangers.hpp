// Pictures that are not digits (inputs out of distribution). A network with ten
// outputs has no eleventh for "this is nothing I know": what does it say to noise,
// and to a shirt?
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

// A shirt, seen from the front, filled with grey: drawn by us, as clothes are drawn
// for such sets.
Stranger shirt();

// A kind of noise: how one picture of it is drawn.
struct Noise {
  const char* name = "";
  Matrix (*draw)(Engine& engine) = nullptr;  // (1 x 784), 0 to 1
};

// "every pixel of any grey", "every pixel ink or paper", "one pixel in five ink",
// "soft blots in the middle".
const std::vector<Noise>& noises();

}  // namespace nn
