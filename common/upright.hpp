// Finds and turns pictures that lie on their side. Some sets store each picture
// column by column. If they are read row by row, all digits are mirrored at the
// diagonal, and a network that knows upright digits reads hardly any of them.
#pragma once

#include <cstdint>
#include <vector>

#include "common/dataset.hpp"

namespace nn {

// Turns rows into columns in each of these pictures of height x width pixels.
std::vector<std::uint8_t> transposed_pictures(std::vector<std::uint8_t> pixels,
                                              std::size_t height,
                                              std::size_t width);

// Do these digits look transposed? The first thousand of them are compared with the
// mean pictures of a few drawn digits, as they are and transposed. They look
// transposed if far more of them are closest to the mean of their own digit when
// they are transposed. Sets that do not show digits fit neither way. Only pictures
// of 28 x 28 pixels are judged.
bool look_transposed(const ImageSet& images);

}  // namespace nn
