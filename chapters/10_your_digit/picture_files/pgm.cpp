// PGM (Netpbm's grey picture): "P5", width, height and the brightest value as text,
// comments from # to the end of a line, one white space, then the rows. A pixel is
// one byte, or two if the brightest value is over 255. In "P2" the pixels are text,
// too.
#include <charconv>
#include <optional>

#include "10_your_digit/picture_files/picture_file.hpp"
#include "10_your_digit/picture_files/picture_formats.hpp"

namespace nn {
namespace {

[[noreturn]] void refuse_pgm(const std::string& fact) {
  throw BadPicture("is a broken PGM picture (" + fact + "); take another copy");
}

bool is_space(char c) { return c == ' ' || (c >= '\t' && c <= '\r'); }

// The bytes from the front to the back.
class PgmReader {
 public:
  explicit PgmReader(const std::string& bytes) : bytes_(bytes) {}

  // The next number in text.
  std::size_t number() {
    skip_to_word();
    std::size_t value = 0;
    const char* begin = bytes_.data() + place_;
    const auto [end, error] =
        std::from_chars(begin, bytes_.data() + bytes_.size(), value);
    if (error != std::errc())
      refuse_pgm(left() == 0 ? "it ends too early" : "a number is missing");
    place_ += static_cast<std::size_t>(end - begin);
    return value;
  }
  // The next byte as a number.
  std::size_t byte() {
    if (left() == 0) refuse_pgm("it ends too early");
    return static_cast<unsigned char>(bytes_[place_++]);
  }
  std::size_t left() const { return bytes_.size() - place_; }

 private:
  void skip_to_word() {
    while (left() > 0 && (is_space(bytes_[place_]) || bytes_[place_] == '#')) {
      if (bytes_[place_] == '#')
        place_ = std::min(bytes_.find('\n', place_), bytes_.size() - 1);
      ++place_;
    }
  }
  const std::string& bytes_;
  std::size_t place_ = 2;  // after "P5"
};

}  // namespace

ColourPicture decode_pgm(const std::string& bytes) {
  PgmReader reader(bytes);
  const bool as_text = bytes[1] == '2';
  const std::size_t width = reader.number(), height = reader.number(),
                    brightest = reader.number();
  require_picture_pixels(width, height, most_picture_pixels);
  if (brightest < 1 || brightest > 65535)
    refuse_pgm("the brightest value is not from 1 to 65535");
  if (!as_text) reader.byte();  // the white space
  const std::size_t bytes_each = !as_text && brightest > 255 ? 2 : 1;
  if (reader.left() < width * height * bytes_each) refuse_pgm("it ends too early");
  ColourPicture picture(height, width);
  for (Colour& pixel : picture.pixels) {
    std::size_t value = as_text ? reader.number() : reader.byte();
    if (bytes_each == 2) value = 256 * value + reader.byte();
    if (value > brightest)
      refuse_pgm("a pixel is brighter than the brightest value");
    const auto grey =
        static_cast<std::uint8_t>((255 * value + brightest / 2) / brightest);
    pixel = {grey, grey, grey};
  }
  return picture;
}

std::string encode_pgm(const ColourPicture& picture) {
  std::string bytes = "P5\n" + std::to_string(picture.width) + " " +
                      std::to_string(picture.height) + "\n255\n";
  for (const Colour& pixel : picture.pixels)
    bytes += static_cast<char>(brightness(pixel));
  return bytes;
}

}  // namespace nn
