// Digits as picture files in folders that are called by their labels: 0/any.png to 9/any.png, perhaps in two
// folders train/ and test/.
#pragma once

#include <functional>
#include <optional>

#include "data/convert/labelled.hpp"

namespace nn {

// Are there folders called by digits in this one?
bool has_digit_folders(const std::filesystem::path& folder);

// What came of the pictures that were not simply taken.
struct Treated {
  std::size_t inverted = 0;  // of 28 x 28 pixels, dark on light
  std::size_t prepared = 0;  // of another size: as chapter 10 prepares a photo
  std::size_t left_out = 0;  // could not be read, or no ink stands out
  std::string first_reason;  // why the first of them was left out
};

// Reads all PNG, JPEG and PGM pictures in the folders 0 to 9, the folders and in them the files in the order
// of their names. Pictures of 28 x 28 pixels are taken as they are; where all of these together are more
// light than dark, they are inverted. Others are prepared. Stops early where stop() says so. DataError where
// there is no picture at all.
Labelled read_picture_folders(const std::filesystem::path& folder, Treated& treated,
                              const std::function<bool()>& stop);

}  // namespace nn
