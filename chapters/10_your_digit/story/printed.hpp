// Pictures beside each other and wrapped words, for terminals of any kind.
#pragma once

#include <span>
#include <string>
#include <vector>

#include "common/drawn/grey_picture.hpp"

namespace nn {

// Several pictures beside each other, each under its title and as many columns
// wide, as many in a row as fit into `width`. A dense character is a bright place.
std::string side_by_side(std::span<const GreyPicture> pictures,
                         std::span<const std::string> titles,
                         std::size_t columns_each, std::size_t width);

// The words in lines that are no longer than `width`, where no word is.
std::vector<std::string> wrapped(const std::string& text, std::size_t width);

}  // namespace nn
