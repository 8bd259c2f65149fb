// libjpeg-turbo's own interface returns errors where libjpeg's jumps. It reads
// large photos at a fraction of their size, and can be told to stop at the first
// sign of damage. libexif says how the camera was held.
#include <libexif/exif-data.h>
#include <turbojpeg.h>

#include <algorithm>
#include <cstdio>
#include <memory>
#include <utility>

#include "10_your_digit/picture_files/picture_file.hpp"
#include "10_your_digit/picture_files/picture_formats.hpp"

namespace nn {
namespace {

constexpr std::size_t large_enough = 1200;     // pixels on the longer side
constexpr std::size_t pixels_per_byte = 1000;  // an even grey page has some 500
constexpr unsigned most_stray_bytes = 16;      // before the end
constexpr int quality = 90;

struct CloseJpeg {
  void operator()(void* handle) const { tjDestroy(handle); }
  void operator()(ExifData* exif) const { exif_data_unref(exif); }
  void operator()(unsigned char* bytes) const { tjFree(bytes); }
};
using Jpeg = std::unique_ptr<void, CloseJpeg>;

const unsigned char* as_bytes(const std::string& text) {
  return reinterpret_cast<const unsigned char*>(text.data());
}

[[noreturn]] void refuse_jpeg(const Jpeg& jpeg) {
  throw BadPicture(std::string("is a broken JPEG picture (") +
                   tjGetErrorStr2(jpeg.get()) + "); take another copy");
}

// Some cameras write a few bytes too many behind the last pixel, before the marker
// 0xd9, the end. libjpeg skips them and warns. More of them are pixels that it
// could not make sense of. Empty for any other warning.
std::string harmless_warning(const Jpeg& jpeg) {
  unsigned count = 0, marker = 0;
  const int found = std::sscanf(
      tjGetErrorStr2(jpeg.get()),
      "Corrupt JPEG data: %u extraneous bytes before marker 0x%x", &count, &marker);
  if (tjGetErrorCode(jpeg.get()) != TJERR_WARNING || found != 2 || marker != 0xd9 ||
      count > most_stray_bytes)
    return {};
  return "has stray bytes before its end, from the camera or from damage; it was read anyway";
}

// How the picture is to be turned, 1 (not at all) to 8, as Exif counts.
int orientation_of(const std::string& bytes) {
  const auto size = static_cast<unsigned>(bytes.size());
  const std::unique_ptr<ExifData, CloseJpeg> exif(
      exif_data_new_from_data(as_bytes(bytes), size));
  if (!exif) return 1;
  const ExifEntry* entry =
      exif_content_get_entry(exif->ifd[EXIF_IFD_0], EXIF_TAG_ORIENTATION);
  if (entry == nullptr || entry->format != EXIF_FORMAT_SHORT || entry->size < 2)
    return 1;
  return exif_get_short(entry->data, exif_data_get_byte_order(exif.get()));
}

// The picture as it was seen. Exif says where its first row and first column were:
// 2, 3, 6 and 7 begin at the right, 3, 4, 7 and 8 at the bottom, and from 5 on rows
// are columns.
ColourPicture upright(const ColourPicture& stored, int orientation) {
  if (orientation < 2 || orientation > 8) return stored;
  const bool lying = orientation >= 5;
  const bool from_right =
      orientation == 2 || orientation == 3 || orientation == 6 || orientation == 7;
  const bool from_bottom =
      orientation == 3 || orientation == 4 || orientation == 7 || orientation == 8;
  ColourPicture seen(lying ? stored.width : stored.height,
                     lying ? stored.height : stored.width);
  for (std::size_t row = 0; row < seen.height; ++row) {
    for (std::size_t column = 0; column < seen.width; ++column) {
      std::size_t i = from_bottom ? seen.height - 1 - row : row;
      std::size_t j = from_right ? seen.width - 1 - column : column;
      if (lying) std::swap(i, j);
      seen(row, column) = stored(i, j);
    }
  }
  return seen;
}

// The largest of 1, 2, 4 and 8 by which a photo can be divided and still be large
// enough.
int divisor_for(std::size_t longest) {
  int divisor = 8;
  while (divisor > 1 && longest / static_cast<std::size_t>(divisor) < large_enough)
    divisor /= 2;
  return divisor;
}

}  // namespace

ColourPicture decode_jpeg(const std::string& bytes, std::string& note) {
  const Jpeg jpeg(tjInitDecompress());
  int width = 0, height = 0, subsampling = 0, colours = 0;
  const auto size = static_cast<unsigned long>(bytes.size());
  if (tjDecompressHeader3(jpeg.get(), as_bytes(bytes), size, &width, &height,
                          &subsampling, &colours) != 0)
    refuse_jpeg(jpeg);
  if (width == 0)
    throw BadPicture(
        "is a broken JPEG picture (it ends before its pixels); take another copy");
  if (colours == TJCS_CMYK || colours == TJCS_YCCK)
    throw BadPicture(
        "is a JPEG picture in the colours of printers (CMYK); save it in RGB");
  const auto across = static_cast<std::size_t>(width),
             down = static_cast<std::size_t>(height);
  require_picture_pixels(across, down, most_jpeg_pixels);
  if (across * down / pixels_per_byte > bytes.size())
    throw BadPicture(
        "is a JPEG picture with too few bytes for its size; take another copy");
  const tjscalingfactor scale = {1, divisor_for(std::max(across, down))};
  width = TJSCALED(width, scale);
  height = TJSCALED(height, scale);
  ColourPicture picture(static_cast<std::size_t>(height),
                        static_cast<std::size_t>(width));
  auto* rows = reinterpret_cast<unsigned char*>(picture.pixels.data());
  const auto decompress = [&](int flags) {
    return tjDecompress2(jpeg.get(), as_bytes(bytes), size, rows, width, 0, height,
                         TJPF_RGB, TJFLAG_LIMITSCANS | TJFLAG_ACCURATEDCT | flags);
  };
  if (decompress(TJFLAG_STOPONWARNING) != 0) {
    note = harmless_warning(jpeg);
    // It was the first warning, and what it speaks of is the last thing in a file:
    // nothing else is amiss.
    if (note.empty() ||
        (decompress(0) != 0 && tjGetErrorCode(jpeg.get()) != TJERR_WARNING))
      refuse_jpeg(jpeg);
  }
  return upright(picture, orientation_of(bytes));
}

std::string encode_jpeg(const ColourPicture& picture) {
  const Jpeg jpeg(tjInitCompress());
  unsigned char* made = nullptr;
  unsigned long size = 0;
  const auto* rows = reinterpret_cast<const unsigned char*>(picture.pixels.data());
  const int status =
      tjCompress2(jpeg.get(), rows, static_cast<int>(picture.width), 0,
                  static_cast<int>(picture.height), TJPF_RGB, &made, &size,
                  TJSAMP_444, quality, TJFLAG_ACCURATEDCT);
  const std::unique_ptr<unsigned char, CloseJpeg> freed(made);
  if (status != 0)
    throw std::invalid_argument(std::string("encode_jpeg: ") +
                                tjGetErrorStr2(jpeg.get()));
  return {reinterpret_cast<const char*>(made), size};
}

}  // namespace nn
