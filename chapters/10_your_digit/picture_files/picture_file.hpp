// Picture files that somebody else has made: PNG (drawing programs, screenshots),
// JPEG (cameras) and PGM (scientific programs). Whatever is in them comes out as
// rows of red, green and blue; what cannot be read is answered with one line.
// Nothing in a file is believed: its size is judged before memory is taken for it.
#pragma once

#include <filesystem>
#include <string>

#include "10_your_digit/picture_files/colour_picture.hpp"

namespace nn {

inline constexpr std::size_t most_picture_bytes = std::size_t{64} << 20;
inline constexpr std::size_t most_picture_pixels = 20'000'000;
inline constexpr std::size_t most_alpha_pixels =
    16'000'000;  // of a PNG with transparency
inline constexpr std::size_t most_jpeg_pixels =
    64'000'000;  // large ones are made smaller while they are read

// Reads a PNG, JPEG or PGM file, told apart by how they begin. What is transparent
// lies over white or black, so that ink stands out; a photo is turned as its camera
// was held (Exif). A JPEG of over 1,200 pixels on its longer side may come out
// smaller, by 2, 4 or 8. DataError for all else, with the file, the fact and the
// next step. Where a picture is read although something is amiss, `note` says what:
// "has 2 stray bytes ...".
ColourPicture read_picture(const std::filesystem::path& path,
                           std::string* note = nullptr);

// The same from the bytes of a file; `name` is what messages call it.
ColourPicture decode_picture(const std::string& bytes, const std::string& name,
                             std::string* note = nullptr);

// The bytes of a file of this name: .png, .jpg or .pgm, by its ending
// (std::invalid_argument for others); PGM keeps how bright the colours are.
std::string encode_picture(const ColourPicture& picture,
                           const std::filesystem::path& path);

// Writes them. WriteError when that fails.
void write_picture(const std::filesystem::path& path, const ColourPicture& picture);

}  // namespace nn
