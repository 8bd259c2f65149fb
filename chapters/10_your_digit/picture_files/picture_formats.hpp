// One function per format and direction, each with a few calls of a library:
// libpng, libjpeg-turbo and libexif. PGM is simple enough to read without one.
#pragma once

#include <stdexcept>
#include <string>

#include "10_your_digit/picture_files/colour_picture.hpp"

namespace nn {

// What is wrong with a picture, and what to do next: "ends too early; take another
// copy".
struct BadPicture : std::runtime_error {
  using std::runtime_error::runtime_error;
};

// BadPicture for bytes that are not a complete picture of the format, and for sizes
// over those of picture_file.hpp. `note` is the note of read_picture.
ColourPicture decode_png(const std::string& bytes);
ColourPicture decode_jpeg(const std::string& bytes, std::string& note);
ColourPicture decode_pgm(const std::string& bytes);

std::string encode_png(const ColourPicture& picture);
std::string encode_jpeg(const ColourPicture& picture);
std::string encode_pgm(const ColourPicture& picture);

// BadPicture unless there are from 1 to `most` pixels.
void require_picture_pixels(std::size_t width, std::size_t height,
                            std::size_t most);

}  // namespace nn
