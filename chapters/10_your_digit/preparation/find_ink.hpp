// Where in a picture is the ink, and which of it is the digit? Light, noise, dust, frames, neighbours and the
// edge of the table are told from it by rules that a beginner can read; each has its exceptions.
#pragma once

#include "10_your_digit/preparation/ground.hpp"
#include "common/drawn/grey_picture.hpp"

namespace nn {

struct FoundInk {
  GreyPicture grey;  // the picture that was searched: all of it, or without a dark strip at its edge
  EvenPicture even;  // the same in even light
  GreyPicture ink;   // the digit alone, full ink at 255; empty where no ink stands out from the ground
};
FoundInk find_ink(const GreyPicture& picture);

}  // namespace nn
