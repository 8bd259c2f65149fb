// libpng's simplified interface: it knows palettes, 16 bits, grey, transparency and
// interlaced rows.
#include <png.h>

#include "10_your_digit/picture_files/picture_file.hpp"
#include "10_your_digit/picture_files/picture_formats.hpp"
#include "10_your_digit/picture_files/transparency.hpp"

namespace nn {
namespace {

// Frees what libpng holds, however a function is left.
struct PngImage : png_image {
  PngImage() : png_image{} { version = PNG_IMAGE_VERSION; }
  ~PngImage() { png_image_free(this); }
  PngImage(const PngImage&) = delete;
  PngImage& operator=(const PngImage&) = delete;
  [[noreturn]] void refuse() const {
    throw BadPicture(std::string("is a broken PNG picture (") + message +
                     "); take another copy");
  }
};

static_assert(sizeof(Colour) == 3, "rows of colours are rows of bytes");
static_assert(sizeof(AlphaPixel) == 4, "rows with alpha are rows of bytes");

AlphaPicture read_with_alpha(PngImage& image) {
  image.format = PNG_FORMAT_RGBA;
  AlphaPicture picture{image.height, image.width, {}};
  picture.pixels.resize(picture.height * picture.width);
  if (png_image_finish_read(&image, nullptr, picture.pixels.data(), 0, nullptr) ==
      0)
    image.refuse();
  return picture;
}

}  // namespace

ColourPicture decode_png(const std::string& bytes) {
  PngImage image;
  if (png_image_begin_read_from_memory(&image, bytes.data(), bytes.size()) == 0)
    image.refuse();
  const bool has_alpha = (image.format & PNG_FORMAT_FLAG_ALPHA) != 0;
  require_picture_pixels(image.width, image.height,
                         has_alpha ? most_alpha_pixels : most_picture_pixels);
  // Where a file does not say how its 16 bits were meant, they are meant as 8 bits
  // are.
  image.flags |= PNG_IMAGE_FLAG_16BIT_sRGB;
  if (has_alpha) return on_ground(read_with_alpha(image));
  image.format = PNG_FORMAT_RGB;
  ColourPicture picture(image.height, image.width);
  if (png_image_finish_read(&image, nullptr, picture.pixels.data(), 0, nullptr) ==
      0)
    image.refuse();
  return picture;
}

std::string encode_png(const ColourPicture& picture) {
  PngImage image;
  image.width = static_cast<png_uint_32>(picture.width);
  image.height = static_cast<png_uint_32>(picture.height);
  image.format = PNG_FORMAT_RGB;
  png_alloc_size_t size = PNG_IMAGE_PNG_SIZE_MAX(image);
  std::string bytes(size, '\0');
  if (png_image_write_to_memory(&image, bytes.data(), &size, 0,
                                picture.pixels.data(), 0, nullptr) == 0)
    throw std::invalid_argument(std::string("encode_png: ") + image.message);
  bytes.resize(size);
  return bytes;
}

}  // namespace nn
