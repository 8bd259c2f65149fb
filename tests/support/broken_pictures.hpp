// Every way in which a picture file can be broken that we could think of, each with the fact it is answered
// with. They are what the fuzzer of pictures starts from as well.
#pragma once

#include <boost/crc.hpp>
#include <string>
#include <vector>

#include "10_your_digit/picture_files/picture_formats.hpp"
#include "support/broken_files.hpp"

namespace nn {

// 16 x 12 pixels, all different.
inline ColourPicture small_picture() {
  ColourPicture picture(12, 16);
  for (std::size_t i = 0; i < picture.pixels.size(); ++i) {
    const auto n = static_cast<std::uint8_t>(i);
    picture.pixels[i] = {n, static_cast<std::uint8_t>(255 - n), static_cast<std::uint8_t>(3 * n)};
  }
  return picture;
}

inline const std::string small_png = encode_png(small_picture()), small_jpeg = encode_jpeg(small_picture()),
                         small_pgm = encode_pgm(small_picture());

// A PNG whose header promises another size, and another kind of colour; its checksum is right.
inline std::string png_of_size(std::size_t width, std::size_t height, char kind = 2) {
  std::string bytes = small_png;
  bytes.replace(16, 8, big_endian(width) + big_endian(height));
  bytes[25] = kind;
  boost::crc_32_type crc;
  crc.process_bytes(bytes.data() + 12, 17);
  return bytes.replace(29, 4, big_endian(crc.checksum()));
}

// Its pixels may be transparent.
inline std::string transparent_of_size(std::size_t width, std::size_t height) {
  return png_of_size(width, height, 6);
}

// The JPEG with bytes before its end that belong to nothing.
inline std::string with_stray_bytes(std::size_t count) {
  return small_jpeg.substr(0, small_jpeg.size() - 2) + std::string(count, '\0') +
         small_jpeg.substr(small_jpeg.size() - 2);
}

// The place of the JPEG's frame header: its height stands 5 bytes behind it, its width 7.
inline std::string jpeg_of_size(std::size_t width, std::size_t height) {
  std::string bytes = small_jpeg;
  const std::size_t frame = bytes.find("\xff\xc0");
  return bytes.replace(frame + 5, 4, big_endian(height).substr(2) + big_endian(width).substr(2));
}

struct BrokenPicture {
  std::string how, bytes, answer;  // how the answer begins, after the name
};

// Made when it is first asked for: some are large.
inline const std::vector<BrokenPicture>& broken_pictures() {
  static const std::vector<BrokenPicture> all = {
      {"empty", "", "is empty; save it as PNG, JPEG or PGM"},
      {"text", "hello, world", "is not a picture of a known kind; save it as PNG, JPEG or PGM"},
      {"a web page", "<!DOCTYPE html>", "is not a picture of a known kind;"},
      {"a GIF", "GIF89a......",
       "is a GIF picture, which this program cannot read; convert it: convert x'[0]' x.png"},
      {"a BMP", "BM..........",
       "is a BMP picture, which this program cannot read; convert it: convert x x.png"},
      {"a WebP", "RIFF....WEBPVP8 ",
       "is a WebP picture, which this program cannot read; convert it: dwebp x -o x.png"},
      {"a HEIC", std::string("\0\0\0\x18", 4) + "ftypheic",
       "is a HEIC picture, which this program cannot read; convert it: heif-convert x x.jpg, on macOS: sips -s format jpeg x"},
      {"a HEIC of ten bits", std::string("\0\0\0\x18", 4) + "ftypheix",
       "is a HEIC picture, which this program cannot read;"},
      {"a HEIF", std::string("\0\0\0\x18", 4) + "ftypmif1",
       "is a HEIC picture, which this program cannot read; convert it: "},
      {"an AVIF", std::string("\0\0\0\x18", 4) + "ftypavif",
       "is an AVIF picture, which this program cannot read; convert it:"},
      {"a TIFF", std::string("II*\0....", 8),
       "is a TIFF picture, which this program cannot read; convert it: convert x'[0]'"},
      {"a PPM", "P6\n1 1\n255\nabc",
       "is a PPM picture, which this program cannot read; convert it: convert x x.png"},
      {"a PDF", "%PDF-1.7",
       "is a PDF document, which this program cannot read; convert it: pdftoppm -png -singlefile x x"},
      {"an SVG", "<?xml version=\"1.0\"?>\n<svg xmlns=",
       "is an SVG drawing, which this program cannot read; convert it: rsvg"},
      {"MNIST itself", idx_header(0x803, 2, 28, 28),
       "is a file of many pictures, like MNIST's, which this program cannot read"},
      {"PNG: signature alone", small_png.substr(0, 8), "is a broken PNG picture ("},
      {"PNG: four bytes", small_png.substr(0, 4), "is a broken PNG picture ("},
      {"PNG: header cut", small_png.substr(0, 20), "is a broken PNG picture ("},
      {"PNG: body cut", small_png.substr(0, small_png.size() / 2), "is a broken PNG picture ("},
      {"PNG: ends before its end", small_png.substr(0, small_png.size() - 30), "is a broken PNG picture ("},
      {"PNG: a byte of its header changed", with(small_png, 24, 1), "is a broken PNG picture ("},
      {"PNG: a byte of its body changed", with(small_png, small_png.size() / 2, 8),
       "is a broken PNG picture ("},
      {"PNG: taller than its data", png_of_size(16, 13), "is a broken PNG picture ("},
      {"PNG: no pixels", png_of_size(0, 12), "is a broken PNG picture ("},
      {"PNG bomb", png_of_size(50000, 50000),
       "has 50,000 x 50,000 pixels, more than 20,000,000 in all; make it smaller"},
      {"PNG bomb in one row", png_of_size(1000000, 1000), "has 1,000,000 x 1,000 pixels, more than"},
      {"PNG bomb of glass", transparent_of_size(4100, 4100),
       "has 4,100 x 4,100 pixels, more than 16,000,000 in all"},
      {"PNG of 2^31 - 1", png_of_size(0x7fffffff, 0x7fffffff), "is a broken PNG picture ("},
      {"JPEG: three bytes", small_jpeg.substr(0, 3), "is a broken JPEG picture ("},
      {"JPEG: header cut", small_jpeg.substr(0, 100), "is a broken JPEG picture ("},
      {"JPEG: body cut", small_jpeg.substr(0, small_jpeg.size() - 40), "is a broken JPEG picture ("},
      {"JPEG: its last row cut off", jpeg_of_size(16, 8), "is a broken JPEG picture ("},
      {"JPEG: taller than its data", jpeg_of_size(16, 200), "is a broken JPEG picture ("},
      {"JPEG bomb", jpeg_of_size(60000, 60000),
       "has 60,000 x 60,000 pixels, more than 64,000,000 in all; make it"},
      {"JPEG: too small a file for its pixels", jpeg_of_size(8000, 7000),
       "is a JPEG picture with too few bytes for its size; take another copy"},
      {"PGM: two bytes", "P5", "is a broken PGM picture (it ends too early); take another copy"},
      {"PGM: no size", "P5\n255\n", "is a broken PGM picture (it ends too early)"},
      {"PGM: words for a size", "P5\nwide high\n255\n", "is a broken PGM picture (a number is missing)"},
      {"PGM: less than nothing", "P5\n-3 2\n255\n", "is a broken PGM picture (a number is missing)"},
      {"PGM: no pixels", "P5\n0 12\n255\n", "has 0 x 12 pixels; save it as PNG, JPEG or PGM"},
      {"PGM: no brightness", "P5\n2 2\n0\n....",
       "is a broken PGM picture (the brightest value is not from 1 to"},
      {"PGM: body cut", small_pgm.substr(0, small_pgm.size() - 1),
       "is a broken PGM picture (it ends too early)"},
      {"PGM: a remark without end", "P5\n# and so on", "is a broken PGM picture (it ends too early)"},
      {"PGM: 16 bits cut", "P5\n2 1\n1000\n\x01\x02\x03", "is a broken PGM picture (it ends too early)"},
      {"PGM: too bright", "P2\n2 1\n9\n3 10\n", "is a broken PGM picture (a pixel is brighter than the"},
      {"PGM: text cut", "P2\n2 1\n9\n3", "is a broken PGM picture (it ends too early)"},
      {"PGM bomb", "P5\n50000 50000\n255\n", "has 50,000 x 50,000 pixels, more than"},
      {"PGM: more than can be counted", "P5\n99999999999999999999999 2\n255\n", "is a broken PGM picture ("},
      {"PGM: overflowing product", "P5\n4294967296 4294967296\n255\n",
       "has 4,294,967,296 x 4,294,967,296 pixels"},
  };
  return all;
}

}  // namespace nn
