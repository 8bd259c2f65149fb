// Two pictures of one digit can differ in nothing but place and size, and yet share hardly a pixel. So MNIST
// brought all its digits to one size and one place before anybody saw them, and a digit from elsewhere must
// be treated alike, or a network that learned from MNIST will not know it.
// (After LeCun, Cortes, Burges, "The MNIST database": 20 x 20 box, centre of mass, 28 x 28.)
#pragma once

#include "common/drawn/grey_picture.hpp"

namespace nn {

inline constexpr std::size_t digit_side = 28, digit_box = 20;

// Any picture of a digit, bright ink on dark paper, as MNIST would show it: what is inked is scaled, without
// distortion, to fit a box of 20 x 20 pixels, and put into 28 x 28 pixels by whole pixels, so that the centre
// of mass of the ink comes nearest to the middle of pixel (14, 14), counted from 0. What is below `faintest`
// is paper. Throws std::invalid_argument where there is no ink, or where size and pixels do not fit.
GreyPicture normalise(const GreyPicture& picture, std::uint8_t faintest = 1);

}  // namespace nn
