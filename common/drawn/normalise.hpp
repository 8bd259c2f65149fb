// Two pictures of the same digit may differ only in place and size, and yet have
// hardly a pixel in common. The makers of MNIST therefore gave all digits the same
// size and the same place. A digit from elsewhere must be treated in the same way;
// otherwise a network that learned from MNIST will not recognise it. (After LeCun,
// Cortes, Burges, "The MNIST database": 20 x 20 box, centre of mass, 28 x 28.)
#pragma once

#include "common/digit_shape.hpp"
#include "common/drawn/grey_picture.hpp"

namespace nn {

inline constexpr std::size_t digit_box = 20;

// The inked part, scaled without distortion to a box whose longer side is 20
// pixels. Pixels below `faintest` count as paper. Throws std::invalid_argument if
// there is no ink, or if the size and the number of pixels do not agree.
GreyPicture fit_into_box(const GreyPicture& picture, std::uint8_t faintest = 1);

// Puts the box into 28 x 28 pixels. It is moved by whole pixels, so that the centre
// of mass of its ink is as close as possible to the middle of pixel (14, 14),
// counted from 0. Throws std::invalid_argument if there is no ink, or not enough
// room.
GreyPicture centre_by_mass(const GreyPicture& box);

// Brings any picture of a digit, bright ink on dark paper, into the form that
// MNIST's pictures have: the two steps above.
GreyPicture normalise(const GreyPicture& picture, std::uint8_t faintest = 1);

// The whole picture in another size. Each new pixel is the mean of the part of the
// old picture that it covers. Throws std::invalid_argument for sizes of 0.
GreyPicture scaled_to(const GreyPicture& picture, std::size_t height,
                      std::size_t width);

}  // namespace nn
