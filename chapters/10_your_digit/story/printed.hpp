// Pictures side by side, and wrapped text, for any terminal.
#pragma once

#include <span>
#include <string>
#include <vector>

#include "common/drawn/grey_picture.hpp"

namespace nn {

// Several pictures side by side, each below its title and `columns_each` wide. Each
// row has as many as fit into `width`. Dense characters are bright places.
std::string side_by_side(std::span<const GreyPicture> pictures,
                         std::span<const std::string> titles,
                         std::size_t columns_each, std::size_t width);

// The text in lines of at most `width` letters. Only a longer word makes a longer
// line.
std::vector<std::string> wrapped(const std::string& text, std::size_t width);

}  // namespace nn
