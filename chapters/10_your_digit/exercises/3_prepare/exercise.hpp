// 10.3 Prepare a digit: a picture of ink on paper becomes a digit like those of
// MNIST.
#pragma once

#include "common/drawn/grey_picture.hpp"

namespace mine {

using nn::GreyPicture;

// brightness: 0 is black, 255 is white. The result has the same size, and says how
// much ink there is: 0 is paper, 255 is full ink. Throws std::invalid_argument if
// all pixels are alike.
GreyPicture ink_of(const GreyPicture& brightness);

// The part of the picture that has ink, scaled so that its longer side has 20
// pixels. There is ink.
GreyPicture in_box(const GreyPicture& ink);

// The box, at most 20 x 20, in a picture of 28 x 28, with the centre of mass of its
// ink in the middle of pixel (14, 14), or as close to it as whole pixels allow.
GreyPicture in_middle(const GreyPicture& box);

}  // namespace mine
