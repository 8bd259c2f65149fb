// A network that learned from MNIST knows digits of one kind: bright ink on black
// paper, 20 pixels high, drawn with a pen of two to three pixels, its centre of
// mass in the middle. A photo is nothing like that, and a network has no idea that
// it should not matter. So the picture is made like them first, in steps that can
// be looked at one by one.
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
  GreyPicture ink;  // the digit alone, without dust and frame, its pen made as
                    // thick as MNIST's
  GreyPicture box;  // the ink scaled to fit 20 x 20 pixels
  GreyPicture
      digit;  // 28 x 28, the centre of mass in the middle: what the network sees
};

// All steps. DataError, beginning with `name`, where no ink stands out from the
// ground.
Prepared prepare(const ColourPicture& picture, const std::string& name);

// The same for ink that is known to be bright on clean black ground, and all of it
// the digit: no light is evened and nothing left out. Throws std::invalid_argument
// where there is no ink.
GreyPicture prepare_clean(const GreyPicture& ink);

// Without any preparation: the whole picture scaled to 28 x 28, as bright as it is.
GreyPicture prepare_raw(const ColourPicture& picture);

}  // namespace nn
