#include "10_your_digit/picture_files/picture_file.hpp"

#include <string_view>

#include "10_your_digit/picture_files/other_formats.hpp"
#include "10_your_digit/picture_files/picture_formats.hpp"
#include "common/byte_source.hpp"
#include "common/text.hpp"
#include "common/whole_file.hpp"

namespace nn {
namespace {

constexpr const char* readable = "save it as PNG, JPEG or PGM";

bool has_at(const std::string& bytes, std::size_t place, std::string_view words) {
  return bytes.size() >= place + words.size() &&
         bytes.compare(place, words.size(), words) == 0;
}

ColourPicture decode(const std::string& bytes, const std::string& name,
                     std::string& note) {
  if (bytes.empty()) throw BadPicture(std::string("is empty; ") + readable);
  if (has_at(bytes, 0, "\x89PNG")) return decode_png(bytes);
  if (has_at(bytes, 0, "\xff\xd8\xff")) return decode_jpeg(bytes, note);
  if (has_at(bytes, 0, "P2") || has_at(bytes, 0, "P5")) return decode_pgm(bytes);
  if (has_at(bytes, 0, {"\0\0\x08\x03", 4}))
    throw BadPicture(
        std::string("is a file of many pictures, like MNIST's, which this program "
                    "cannot read; ") +
        readable);
  if (const auto advice = advice_on_other_format(bytes, name))
    throw BadPicture(*advice);
  throw BadPicture(std::string("is not a picture of a known kind; ") + readable);
}

}  // namespace

void require_picture_pixels(std::size_t width, std::size_t height,
                            std::size_t most) {
  const std::string size = grouped(width) + " x " + grouped(height) + " pixels";
  if (width == 0 || height == 0) throw BadPicture("has " + size + "; " + readable);
  if (width > most || height > most / width)
    throw BadPicture("has " + size + ", more than " + grouped(most) +
                     " in all; make it smaller");
}

ColourPicture decode_picture(const std::string& bytes, const std::string& name,
                             std::string* note) try {
  std::string unread;
  return decode(bytes, name, note == nullptr ? unread : *note);
} catch (const BadPicture& bad) {
  throw DataError(name + ": " + bad.what());
}

ColourPicture read_picture(const std::filesystem::path& path, std::string* note) {
  ByteSource source(path, "give a PNG, JPEG or PGM picture");
  return decode_picture(source.read_text(most_picture_bytes), path.string(), note);
}

std::string encode_picture(const ColourPicture& picture,
                           const std::filesystem::path& path) {
  const std::string ending = path.extension().string();
  if (ending == ".png") return encode_png(picture);
  if (ending == ".jpg") return encode_jpeg(picture);
  if (ending == ".pgm") return encode_pgm(picture);
  throw std::invalid_argument("write_picture: '" + ending +
                              "' is not .png, .jpg or .pgm");
}

void write_picture(const std::filesystem::path& path,
                   const ColourPicture& picture) {
  write_whole(path, encode_picture(picture, path));
}

}  // namespace nn
