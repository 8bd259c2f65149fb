// Pictures that lie on their side. Some sets keep each picture column by column:
// read row by row, all their digits are mirrored at the diagonal, and a network
// that knows upright ones reads next to none of them.
#pragma once

#include <cstdint>
#include <vector>

#include "common/dataset.hpp"

namespace nn {

// Rows become columns in each of these pictures of height x width pixels.
std::vector<std::uint8_t> transposed_pictures(std::vector<std::uint8_t> pixels,
                                              std::size_t height,
                                              std::size_t width);

// Do these digits look transposed? The first thousand are laid beside the mean
// pictures of a few drawn digits: when far more of them are nearest to their own as
// columns than as rows, they do. Sets of other things than digits are near to
// neither. Only pictures of 28 x 28 pixels are judged.
bool look_transposed(const ImageSet& images);

}  // namespace nn
