#include "10_your_digit/picture_files/other_formats.hpp"

#include <algorithm>
#include <array>
#include <filesystem>
#include <string_view>

#include "common/shell.hpp"

namespace nn {
namespace {

// A command is its words, the file, what stands between, and the file's name with
// another ending.
struct Conversion {
  const char* words;
  const char* between;
  const char* ending;
};
constexpr Conversion from_heif = {"heif-convert ", " ", ".jpg"},
                     from_webp = {"dwebp ", " -o ", ".png"},
                     from_pdf = {"pdftoppm -png -singlefile ", " ", ""},
                     from_svg = {"rsvg-convert ", " -o ", ".png"},
                     by_imagemagick = {"convert ", " ", ".png"},
                     first_of_many = {"convert ", "'[0]' ", ".png"},
                     by_macos = {"sips -s format jpeg ", " --out ", ".jpg"};

constexpr std::size_t in_first_bytes = std::string_view::npos, looked_at = 1024;

struct OtherFormat {
  std::size_t
      place;  // of `begins`, or `in_first_bytes` if it may be anywhere there
  std::string_view begins;
  const char* name;
  Conversion conversion;
};
constexpr std::array other_formats = {
    OtherFormat{4, "ftyphei", "a HEIC picture", from_heif},
    OtherFormat{4, "ftyphev", "a HEIC picture", from_heif},
    OtherFormat{4, "ftypmif1", "a HEIC picture", from_heif},
    OtherFormat{4, "ftypmsf1", "a HEIC picture", from_heif},
    OtherFormat{4, "ftypavi", "an AVIF picture", from_heif},
    OtherFormat{8, "WEBP", "a WebP picture", from_webp},
    OtherFormat{0, "GIF8", "a GIF picture", first_of_many},
    OtherFormat{0, "BM", "a BMP picture", by_imagemagick},
    OtherFormat{0, {"II*\0", 4}, "a TIFF picture", first_of_many},
    OtherFormat{0, {"MM\0*", 4}, "a TIFF picture", first_of_many},
    OtherFormat{0, "P1", "a PBM picture", by_imagemagick},
    OtherFormat{0, "P4", "a PBM picture", by_imagemagick},
    OtherFormat{0, "P3", "a PPM picture", by_imagemagick},
    OtherFormat{0, "P6", "a PPM picture", by_imagemagick},
    OtherFormat{0, "%PDF", "a PDF document", from_pdf},
    OtherFormat{in_first_bytes, "<svg", "an SVG drawing", from_svg},
};

bool is_of(const OtherFormat& format, std::string_view bytes) {
  if (format.place == in_first_bytes)
    return bytes.substr(0, looked_at).find(format.begins) != bytes.npos;
  return bytes.size() > format.place &&
         bytes.substr(format.place).starts_with(format.begins);
}

// The word for a shell: quoted if it has letters that are unusual in names.
std::string in_shell(const std::string& word) {
  constexpr auto usual =
      "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789._-/+,";
  return word.find_first_not_of(usual) == word.npos ? word : shell_quoted(word);
}

std::string command(const Conversion& conversion, const std::string& name) {
  const std::string stem = std::filesystem::path(name).replace_extension().string();
  return conversion.words + in_shell(name) + conversion.between +
         in_shell(stem + conversion.ending);
}

}  // namespace

std::optional<std::string> advice_on_other_format(const std::string& bytes,
                                                  const std::string& name) {
  const auto format = std::ranges::find_if(
      other_formats, [&](const OtherFormat& one) { return is_of(one, bytes); });
  if (format == other_formats.end()) return std::nullopt;
  const bool is_heif = format->conversion.words == from_heif.words;
  return std::string("is ") + format->name +
         ", which this program cannot read; convert it: " +
         command(format->conversion, name) +
         (is_heif ? ", on macOS: " + command(by_macos, name) : "");
}

}  // namespace nn
