// Where in a picture is the ink, and which of it is the digit? Light, noise, dust,
// frames, neighbours and the edge of the table are told from it by rules that a
// beginner can read; each has its exceptions.
#pragma once

#include "10_your_digit/preparation/ground.hpp"
#include "common/drawn/grey_picture.hpp"

namespace nn {

inline constexpr double faintest_ink =
    24.0;  // of 255: fainter than this is not ink on any ground

// How strong ink is where there is ink: a twentieth of what is at least `faintest`
// is stronger. The rest may be edges, which are half ink, and the lines of squared
// paper. 0 where there is none.
double ink_strength(const GreyPicture& picture, double faintest);

struct FoundInk {
  GreyPicture grey;  // the picture that was searched: all of it, or without a dark
                     // strip at its edge
  EvenPicture even;  // the same in even light
  GreyPicture ink;   // the digit alone, full ink at 255; empty where no ink stands
                     // out from the ground
};
FoundInk find_ink(const GreyPicture& picture);

}  // namespace nn
