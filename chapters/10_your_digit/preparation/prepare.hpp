// A network that learned from MNIST knows digits of one kind: bright ink on black,
// 20 pixels high, with strokes of two to three pixels, and with the centre of mass
// in the middle. A photo is different in all these ways, and to the network each
// difference matters. So we first turn the photo into such a digit, in steps that
// you can look at.
#pragma once

#include <string>

#include "10_your_digit/picture_files/colour_picture.hpp"
#include "common/drawn/grey_picture.hpp"

namespace nn {

// What the picture was after each step.
struct Prepared {
  ColourPicture original;  // its longer side at most 400 pixels
  GreyPicture grey;        // how bright: 0 is black, 255 white
  bool dark_ink = false;   // and so it was inverted
  GreyPicture even;        // bright ink on black ground, the light evened out
  GreyPicture ink;         // the digit alone, with strokes as thick as MNIST's
  GreyPicture box;         // the ink, scaled to fit 20 x 20 pixels
  GreyPicture digit;       // 28 x 28, centre of mass in the middle, for the network
};

// Takes all steps. DataError, beginning with `name`, if no ink stands out from the
// ground.
Prepared prepare(const ColourPicture& picture, const std::string& name);

// The same for ink that is known to be bright on clean black ground and to be the
// digit: no light is evened out and nothing is left out. Throws
// std::invalid_argument if there is no ink.
GreyPicture prepare_clean(const GreyPicture& ink);

// Without any preparation: the whole picture scaled to 28 x 28, as bright as it is.
GreyPicture prepare_raw(const ColourPicture& picture);

}  // namespace nn
