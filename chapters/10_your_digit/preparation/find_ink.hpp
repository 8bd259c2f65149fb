// Where is the ink in a picture, and which part of it is the digit? Simple rules
// tell the digit from light, noise, dust, frames, neighbours and the edge of the
// table. Each rule has its exceptions.
#pragma once

#include "10_your_digit/preparation/ground.hpp"
#include "common/drawn/grey_picture.hpp"

namespace nn {

// Of 255. Fainter pixels are never ink.
inline constexpr double faintest_ink = 24.0;

// How strong the ink is: of the pixels that are at least `faintest`, one in twenty
// is stronger. The others may be edges, which are half ink, or the lines of squared
// paper. 0 if there are no such pixels.
double ink_strength(const GreyPicture& picture, double faintest);

// `grey` is the searched picture, perhaps without a dark strip at its edge, and
// `even` is the same in even light. `ink` is the digit alone, with full ink at 255;
// it is empty if no ink stands out from the ground.
struct FoundInk {
  GreyPicture grey;
  EvenPicture even;
  GreyPicture ink;
};
FoundInk find_ink(const GreyPicture& picture);

}  // namespace nn
