// The figure of one picture for each fault, and what the network saw of it.
#include <algorithm>

#include "09_look_inside/story/picture_sheet.hpp"
#include "10_your_digit/number.hpp"
#include "10_your_digit/story/figures.hpp"
#include "10_your_digit/symptoms.hpp"
#include "common/byte_source.hpp"
#include "common/drawn/normalise.hpp"

namespace nn {
namespace {

constexpr std::size_t photo_side = 40, in_row = 4, tile_gap = 3;
constexpr std::size_t tile_width = photo_side + tile_gap + digit_side + 10,
                      tile_height = photo_side + 18, top = 14;

// The picture as you see it, for a sheet where 1 is black.
std::vector<double> darkness(const GreyPicture& picture) {
  std::vector<double> dark;
  for (const std::uint8_t grey : picture.pixels) dark.push_back(1.0 - grey / 255.0);
  return dark;
}

// What the network sees: the first digit found, or nothing.
GreyPicture seen(const ColourPicture& picture) {
  try {
    return find_digits(prepare(picture, "drawn"), "drawn").front().digit;
  } catch (const DataError&) {
    return {digit_side, digit_side};
  }
}

void put_fault(PictureSheet& sheet, const Model& model, const std::string& name,
               const FaultyPicture& faulty, std::size_t y, std::size_t x) {
  const ColourPicture& photo = faulty.picture;
  const std::size_t longer = std::max(photo.height, photo.width),
                    width = photo_side * photo.width / longer;
  const GreyPicture small =
      scaled_to(in_grey(photo), photo_side * photo.height / longer, width);
  sheet.put(darkness(small), width, y, x);
  sheet.put(darkness(seen(photo)), digit_side, y + (photo_side - digit_side) / 2,
            x + photo_side + tile_gap);
  const std::string said = read_faulty(model, photo).prepared;
  const std::string verdict =
      said.empty() ? "nothing read" : faulty.digits + " read as " + said;
  const std::size_t middle = x + tile_width / 2 - 5;
  sheet.write(name, y + photo_side + 4, middle, "center font ',12'");
  sheet.write(verdict, y + photo_side + 10, middle,
              "center font ',12' tc rgb '#606060'");
}

}  // namespace

void draw_symptoms(Plots& plots, const Model& model,
                   std::span<const FaultTally> tallies) {
  const std::size_t rows = (tallies.size() + in_row - 1) / in_row,
                    height = top + rows * tile_height,
                    width = in_row * tile_width + 6;
  PictureSheet sheet(height, width);
  sheet.write("One fault each: the picture, and what the network saw", 6, width / 2,
              "center font ',16'");
  for (std::size_t i = 0; i < tallies.size(); ++i) {
    put_fault(sheet, model, faults()[i].name, tallies[i].example,
              top + i / in_row * tile_height, 6 + i % in_row * tile_width);
  }
  sheet.add_part(ink_palette, 0, height, 0, width);
  sheet.draw(plots, "10_symptoms", 3);
}

}  // namespace nn
