// The figures that show weights as pictures.
#include <algorithm>
#include <cmath>

#include "01_neuron/strokes.hpp"
#include "09_look_inside/story/figures.hpp"
#include "09_look_inside/story/picture_sheet.hpp"
#include "09_look_inside/what_changed.hpp"
#include "common/percentile.hpp"
#include "common/text.hpp"

namespace nn {
namespace {

constexpr std::size_t tile_step = picture_side + 2;
constexpr std::size_t tiles_in_row = 6, most_tiles = 30;
// With a line above each tile for the neuron's number.
constexpr std::size_t numbered_step = tile_step + 7;

// White at 0, full colour at `most` to both sides.
std::string signed_part(double most) {
  return filled(signed_ink_palette, {{"most", shortest(most)}});
}

// The size that only one weight in twenty exceeds, rounded up to one decimal: a
// scale that does not depend on a few outliers.
double usual_most(const Matrix& weights) {
  std::vector<double> sizes;
  for (const double weight : weights.values()) sizes.push_back(std::abs(weight));
  const double most = percentile(std::move(sizes), 95);
  return std::max(0.1, std::ceil(most * 10.0) / 10.0);
}

std::vector<double> column_of(const Matrix& weights, std::size_t neuron) {
  std::vector<double> column;
  for (std::size_t i = 0; i < weights.rows(); ++i)
    column.push_back(weights(i, neuron));
  return column;
}

void put_all(PictureSheet& sheet, const Matrix& weights, std::size_t top,
             std::size_t left) {
  for (std::size_t j = 0; j < std::min(most_tiles, weights.columns()); ++j) {
    const std::size_t y = top + j / tiles_in_row * numbered_step,
                      x = left + j % tiles_in_row * tile_step;
    sheet.write(std::to_string(j), y - 4, x + picture_side / 2,
                "center font ',13'");
    sheet.put(column_of(weights, j), picture_side, y, x);
  }
}

constexpr const char* dark_pixel =
    R"(set object rectangle center <x>,<y> size 1,1 front fc rgb '#606060' fs solid noborder
)";

// A small map of the pixels that are never lit.
std::string mark_dark(const std::vector<bool>& dark, std::size_t top,
                      std::size_t left) {
  std::string marks;
  for (std::size_t i = 0; i < dark.size(); ++i) {
    if (!dark[i]) continue;
    marks += filled(dark_pixel, {{"x", std::to_string(left + i % picture_side)},
                                 {"y", std::to_string(top + i / picture_side)}});
  }
  return marks;
}

}  // namespace

void draw_changed(Plots& plots, const Matrix& after, const Matrix& change,
                  const std::vector<bool>& dark) {
  const std::size_t rows =
      (std::min(most_tiles, after.columns()) + tiles_in_row - 1) / tiles_in_row;
  const std::size_t half = tiles_in_row * tile_step, top = 22, left = 4,
                    right = left + half + 44;
  const double most = usual_most(after);
  PictureSheet sheet(std::max<std::size_t>(top + rows * numbered_step + 12, 120),
                     right + half + 2);
  put_all(sheet, after, top, left);
  put_all(sheet, change, top, right);
  const std::size_t middle = left + half + 8, inset = top + 42;
  sheet.put(std::vector<double>(picture_side * picture_side, 0.0), picture_side,
            inset, middle);
  sheet.add(mark_dark(dark, inset, middle));
  const std::size_t centre = middle + picture_side / 2;
  sheet.write("pixels that", inset - 12, centre, "center font ',12'");
  sheet.write("are never lit", inset - 5, centre, "center font ',12'");
  sheet.write("Weights after training", 6, left + half / 2, "center font ',17'");
  sheet.write("After minus before: what was learned", 6, right + half / 2,
              "center font ',17'");
  sheet.write(
      "Green: ink here excites the neuron. Purple: ink here inhibits it. "
      "White is 0, full colour is " +
          shortest(most) + " or more.",
      top + rows * numbered_step + 4, (right + half) / 2, "center font ',13'");
  sheet.add_part(signed_part(most), 0, top + rows * numbered_step + 12, 0,
                 right + half + 2);
  sheet.draw(plots, "09_changed", 3);
}

void draw_favourites(Plots& plots, const Layer& layer, const Matrix& change,
                     const ImageSet& images) {
  constexpr std::size_t of_each = 8, top = 16, first = 14,
                        second = first + tile_step + 4,
                        third = second + tile_step + 6;
  const std::size_t rows = std::min<std::size_t>(8, layer.weights.columns());
  const auto favourites = favourite_pictures(layer, images, of_each);
  PictureSheet sheet(top + rows * tile_step + 2, third + of_each * tile_step + 2);
  for (std::size_t j = 0; j < rows; ++j) {
    const std::size_t y = top + j * tile_step;
    sheet.write(std::to_string(j), y + 14, 6);
    sheet.put(column_of(change, j), picture_side, y, first);
    const Matrix wish = favourite_input(layer, j);
    sheet.put(wish.row(0), picture_side, y, second);
    for (std::size_t k = 0; k < favourites[j].size(); ++k) {
      const Matrix picture = picture_as_row(images, favourites[j][k]);
      sheet.put(picture.row(0), picture_side, y, third + k * tile_step);
    }
  }
  sheet.write("learned", 9, first + 14);
  sheet.write("(9.2)", 9, second + 14);
  sheet.write("the test digits that excite it most", 9, third + 4 * tile_step);
  sheet.add_part(signed_part(usual_most(change)), 0, top + rows * tile_step + 2, 0,
                 second - 2);
  sheet.add_part(ink_palette, 0, top + rows * tile_step + 2, second - 2,
                 third + of_each * tile_step + 4 - second);
  sheet.draw(plots, "09_favourites", 3);
}

// From left to right: the picture; for every neuron of the first layer, what each
// pixel adds to its sum, and its activation; a bar for every neuron of the later
// layers.
void draw_way(Plots& plots, const Model& model, std::span<const double> picture) {
  const Network& network = model.network;
  Matrix input(1, picture.size());
  std::ranges::copy(picture, input.values().begin());
  Trace trace;
  feedforward(network, input, trace);
  trace.a.back() = answers_from(model, trace.outputs());
  constexpr std::size_t top = 18, first = 4, tiles = first + tile_step + 12,
                        high = picture_side + 7, bar = 40,
                        later = tiles + tiles_in_row * tile_step + 14;
  const std::size_t shown = std::min(most_tiles, trace.a[1].columns());
  const double most = usual_most(network[0].weights);
  const std::size_t height =
      top +
      std::max<std::size_t>((shown + tiles_in_row - 1) / tiles_in_row * high, 150) +
      4;
  PictureSheet sheet(height, later + (network.size() - 1) * (bar + 24));
  sheet.put(picture, picture_side, top + 60, first);
  Matrix parts = network[0].weights;
  for (std::size_t i = 0; i < parts.rows(); ++i) {
    for (double& part : parts.row(i)) part *= picture[i];
  }
  for (std::size_t j = 0; j < shown; ++j) {
    const std::size_t y = top + j / tiles_in_row * high,
                      x = tiles + j % tiles_in_row * tile_step;
    sheet.put(column_of(parts, j), picture_side, y, x);
    sheet.put_bar(trace.a[1](0, j), 3, picture_side, y + picture_side + 1, x, most);
  }
  for (std::size_t l = 1; l < network.size(); ++l) {
    const Matrix& answers = trace.a[l + 1];
    const std::size_t x = later + (l - 1) * (bar + 24),
                      neurons = std::min(most_tiles, answers.columns());
    for (std::size_t j = 0; j < neurons; ++j) {
      const std::size_t y = top + j * (height - top - 4) / neurons;
      sheet.put_bar(answers(0, j), 4, bar, y, x, most);
      sheet.write(std::to_string(j), y + 2, x - 4);
      sheet.write(fixed(answers(0, j), 2), y + 2, x + bar + 2, "left font ',11'");
    }
    sheet.write(
        l + 1 == network.size() ? "ten answers" : "layer " + std::to_string(l), 9,
        x + bar / 2);
  }
  sheet.write("pixels", 9, first + 14);
  sheet.write("pixel times weight, with the neuron's activation below", 9,
              tiles + tiles_in_row * tile_step / 2);
  sheet.add_part(ink_palette, 0, height, 0, tiles - 2);
  sheet.add_part(signed_part(most), 0, height, tiles - 2,
                 later + (network.size() - 1) * (bar + 24) - tiles + 2);
  sheet.draw(plots, "09_way", 3);
}

}  // namespace nn
