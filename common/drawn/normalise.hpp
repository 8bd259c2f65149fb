// Two pictures of one digit can differ in nothing but place and size, and yet share
// hardly a pixel. So MNIST brought all its digits to one size and one place before
// anybody saw them, and a digit from elsewhere must be treated alike, or a network
// that learned from MNIST will not know it. (After LeCun, Cortes, Burges, "The
// MNIST database": 20 x 20 box, centre of mass, 28 x 28.)
#pragma once

#include "common/digit_shape.hpp"
#include "common/drawn/grey_picture.hpp"

namespace nn {

inline constexpr std::size_t digit_box = 20;

// What is inked, scaled without distortion to fit a box of 20 x 20 pixels: one of
// its sides is 20 pixels long. What is below `faintest` is paper. Throws
// std::invalid_argument where there is no ink, or where size and pixels do not fit.
GreyPicture fit_into_box(const GreyPicture& picture, std::uint8_t faintest = 1);

// The box put into 28 x 28 pixels by whole pixels, so that the centre of mass of
// its ink comes nearest to the middle of pixel (14, 14), counted from 0. Throws
// std::invalid_argument where there is no ink, or no room.
GreyPicture centre_by_mass(const GreyPicture& box);

// Any picture of a digit, bright ink on dark paper, as MNIST would show it: the two
// steps above.
GreyPicture normalise(const GreyPicture& picture, std::uint8_t faintest = 1);

// The whole picture, each new pixel the mean of what it covers of the old ones.
// Throws std::invalid_argument for sizes of 0.
GreyPicture scaled_to(const GreyPicture& picture, std::size_t height,
                      std::size_t width);

}  // namespace nn
