#include "10_your_digit/samples.hpp"

#include <fstream>
#include <iterator>

#include "10_your_digit/picture_files/picture_file.hpp"
#include "common/dataset.hpp"
#include "common/whole_file.hpp"

namespace nn {
namespace {

namespace fs = std::filesystem;

std::string digit_name(std::size_t digit, std::size_t number, bool dark_ink) {
  return std::to_string(digit) + "_" + (number < 10 ? "0" : "") +
         std::to_string(number) + (dark_ink ? "_black.png" : "_white.png");
}

struct NamedPicture {
  fs::path file;
  std::string bytes;
};

bool has_content(const fs::path& file, const std::string& bytes) {
  std::ifstream there(file, std::ios::binary);
  return there && std::string(std::istreambuf_iterator<char>(there), {}) == bytes;
}

// A picture of the same name may be the reader's own, so only an identical file is
// overwritten.
void write_all(const fs::path& folder, const std::vector<NamedPicture>& pictures) {
  require_writable_folder(folder, "the folder for pictures");
  for (const auto& [file, bytes] : pictures) {
    std::error_code unknown;
    if (fs::symlink_status(file, unknown).type() != fs::file_type::not_found &&
        !has_content(file, bytes))
      throw WriteError(
          file.string() +
          ": a different picture has this name already; name another folder");
  }
  for (const auto& [file, bytes] : pictures) write_whole(file, bytes);
}

}  // namespace

const std::vector<Sample>& samples() {
  static const std::vector<Sample> all = {
      {"2_ballpoint.jpg",
       2,
       {.height = 320,
        .width = 240,
        .side = 150,
        .pen = 2.6,
        .paper = {243, 238, 224},
        .ink = {40, 60, 150},
        .shadow = 0.5,
        .noise = 3.0}},
      {"3_marker.jpg",
       3,
       {.height = 240,
        .width = 320,
        .side = 160,
        .pen = 8.0,
        .paper = {235, 235, 240},
        .ink = {30, 30, 35},
        .shadow = 0.7,
        .noise = 4.0}},
      {"4_chalk.jpg",
       4,
       {.height = 240,
        .width = 320,
        .side = 140,
        .pen = 5.0,
        .paper = {45, 80, 65},
        .ink = {225, 225, 215},
        .shadow = 0.4,
        .noise = 5.0}},
      {"5_form.png",
       5,
       {.height = 160,
        .width = 120,
        .side = 100,
        .pen = 4.0,
        .paper = {255, 255, 255},
        .ink = {20, 20, 120},
        .frame = true}},
      {"6_screen.png",
       6,
       {.height = 128,
        .width = 200,
        .side = 80,
        .pen = 6.0,
        .paper = {32, 33, 36},
        .ink = {255, 180, 60}}},
      {"7_pencil.jpg",
       7,
       {.height = 320,
        .width = 320,
        .side = 120,
        .pen = 3.0,
        .paper = {230, 228, 220},
        .ink = {120, 120, 125},
        .shadow = 0.45,
        .noise = 4.0}},
      {"8_dusty.pgm",
       8,
       {.height = 120,
        .width = 100,
        .side = 70,
        .pen = 5.0,
        .paper = {225, 225, 225},
        .ink = {70, 70, 70},
        .shadow = 0.2,
        .noise = 4.0,
        .dust = true}},
      {"9_red.png",
       9,
       {.height = 200,
        .width = 200,
        .side = 120,
        .pen = 7.2,
        .paper = {255, 255, 255},
        .ink = {200, 30, 30}}},
  };
  return all;
}

ColourPicture draw_sample(std::size_t i) {
  Engine engine(static_cast<std::uint32_t>(i + 1));
  return draw_scene(samples()[i].digit, samples()[i].scene, engine);
}

void write_samples(const fs::path& folder) {
  std::vector<NamedPicture> pictures;
  for (std::size_t i = 0; i < samples().size(); ++i) {
    const fs::path file = folder / samples()[i].name;
    pictures.push_back({file, encode_picture(draw_sample(i), file)});
  }
  write_all(folder, pictures);
}

void draw_two_ways(std::size_t count, std::uint32_t seed, const OnDigit& on_digit,
                   double straying) {
  constexpr Colour black = {0, 0, 0}, white = {255, 255, 255};
  const Scene on_white{.straying = straying, .paper = white, .ink = black},
      on_black{.straying = straying, .paper = black, .ink = white};
  Engine engine(seed);
  for (std::size_t i = 0; i < count * digit_classes; ++i) {
    on_digit(i / count, true, draw_scene(i / count, on_white, engine));
    on_digit(i / count, false, draw_scene(i / count, on_black, engine));
  }
}

std::size_t write_digits(const fs::path& folder, std::size_t count,
                         std::uint32_t seed) {
  std::vector<NamedPicture> pictures;
  draw_two_ways(
      count, seed,
      [&](std::size_t digit, bool dark_ink, const ColourPicture& picture) {
        const fs::path file =
            folder / digit_name(digit, pictures.size() / 2 % count, dark_ink);
        pictures.push_back({file, encode_picture(picture, file)});
      });
  write_all(folder, pictures);
  return pictures.size();
}

}  // namespace nn
