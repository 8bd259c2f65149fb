// Picture files that other programs have made: PNG (drawing programs, screenshots),
// JPEG (cameras) and PGM (scientific programs). They become rows of red, green and
// blue, or one line that says why not. The code does not trust a file: it checks
// the size before it takes memory for it.
#pragma once

#include <filesystem>
#include <string>

#include "10_your_digit/picture_files/colour_picture.hpp"

namespace nn {

inline constexpr std::size_t most_picture_bytes = std::size_t{64} << 20;
inline constexpr std::size_t most_picture_pixels = 20'000'000;
// Of a PNG with transparency.
inline constexpr std::size_t most_alpha_pixels = 16'000'000;
// Large JPEGs are made smaller while they are read.
inline constexpr std::size_t most_jpeg_pixels = 64'000'000;

// Reads a PNG, JPEG or PGM file; how it begins tells which. Transparent pixels get
// a white or black ground, so that ink stands out. A photo is turned upright
// (Exif). A JPEG of over 1,200 pixels on its longer side may come out smaller, by
// 2, 4 or 8. DataError for any other file, with its name, the reason and the next
// step. If a picture is read although something is odd about it, `note` says what:
// "has stray bytes ...".
ColourPicture read_picture(const std::filesystem::path& path,
                           std::string* note = nullptr);

// The same from the bytes of a file. Messages call it `name`.
ColourPicture decode_picture(const std::string& bytes, const std::string& name,
                             std::string* note = nullptr);

// The bytes of a file with this name, in the format of its ending: .png, .jpg or
// .pgm (std::invalid_argument for others). PGM keeps only the brightness of the
// colours.
std::string encode_picture(const ColourPicture& picture,
                           const std::filesystem::path& path);

// Writes them. WriteError when that fails.
void write_picture(const std::filesystem::path& path, const ColourPicture& picture);

}  // namespace nn
