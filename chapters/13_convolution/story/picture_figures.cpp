// The figures that are sheets of small pictures.
#include <algorithm>
#include <cmath>

#include "01_neuron/strokes.hpp"
#include "09_look_inside/story/picture_sheet.hpp"
#include "09_look_inside/what_changed.hpp"
#include "13_convolution/story/figures.hpp"
#include "common/text.hpp"

namespace nn {
namespace {

// Each number becomes scale x scale pixels of the sheet.
std::vector<double> enlarged(std::span<const double> pixels, std::size_t width,
                             std::size_t scale) {
  std::vector<double> large;
  const std::size_t height = pixels.size() / width;
  for (std::size_t y = 0; y < height * scale; ++y) {
    for (std::size_t x = 0; x < width * scale; ++x)
      large.push_back(pixels[y / scale * width + x / scale]);
  }
  return large;
}

std::string colours(double most) {
  return filled(signed_ink_palette, {{"most", shortest(most)}});
}

double largest_size(std::span<const double> numbers) {
  double most = 0.0;
  for (const double number : numbers) most = std::max(most, std::abs(number));
  return most;
}

// A map in the grey of ink: `most` is black.
std::vector<double> as_ink(std::span<const double> map, double most) {
  std::vector<double> ink(map.begin(), map.end());
  for (double& value : ink) value = most > 0.0 ? value / most : 0.0;
  return ink;
}

constexpr const char* filter_look = "center font ',13'";
constexpr std::size_t most_filters =
    8;  // of the first bank; twice as many of the next

}  // namespace

void draw_slid(Plots& plots, const Layer& filter, const Matrix& picture,
               const Matrix& moved) {
  constexpr std::size_t side = 56, gap = 26, top = 16, left = 4,
                        filter_left = left + side + gap,
                        sums_left = filter_left + 30 + gap,
                        map_left = sums_left + side + gap,
                        width = map_left + side + 6, high = side + 12;
  constexpr double full_colour = 8.0;  // of a sum; the bias is -8
  PictureSheet sheet(top + 2 * high, width);
  for (const auto& [row, shown] :
       {std::pair{std::size_t{0}, &picture}, std::pair{std::size_t{1}, &moved}}) {
    const std::size_t y = top + row * high;
    const Slid slid = slid_over(filter, *shown);
    sheet.put(enlarged(shown->row(0), 28, 2), side, y, left);
    const std::vector<double> weights = column(filter.weights, 0);
    sheet.put(enlarged(as_ink(weights, 1.0 / full_colour), 5, 6), 30, y + 13,
              filter_left);
    sheet.put(enlarged(slid.sums.row(0), 24, 2), 48, y + 4, sums_left + 4);
    const double most = std::ranges::max(slid.map.values());
    sheet.put(enlarged(as_ink(slid.map.row(0), most), 12, 4), 48, y + 4,
              map_left + 4);
  }
  sheet.write("digit", 8, left + side / 2, filter_look);
  sheet.write("filter", 8, filter_left + 15, filter_look);
  sheet.write("sums, 24 x 24", 8, sums_left + side / 2, filter_look);
  sheet.write("map, 12 x 12", 8, map_left + side / 2, filter_look);
  const std::size_t height = top + 2 * high;
  sheet.add_part(ink_palette, 0, height, 0, filter_left - 2);
  sheet.add_part(colours(full_colour), 0, height, filter_left - 2,
                 map_left - filter_left);
  sheet.add_part(ink_palette, 0, height, map_left - 2, width - map_left + 2);
  sheet.draw(plots, "13_slid", 3);
}

void draw_filters(Plots& plots, const TrainedNetwork& trained) {
  constexpr std::size_t scale = 5, step = 5 * scale + 4, top = 14, left = 70;
  const Matrix& after = trained.network[0].weights;
  const Matrix change = learned(trained.network, trained.start);
  const std::size_t filters = std::min(most_filters, after.columns()),
                    side = trained.wiring[0].side, height = top + 3 * step,
                    width = left + filters * step;
  PictureSheet sheet(height, width);
  const auto put = [&](const Matrix& weights, std::size_t row,
                       const std::string& name) {
    sheet.write(name, top + row * step + 12, left - 5, "right font ',13'");
    for (std::size_t f = 0; f < filters; ++f)
      sheet.put(enlarged(column(weights, f), side, scale), side * scale,
                top + row * step, left + f * step);
  };
  for (std::size_t f = 0; f < filters; ++f)
    sheet.write(std::to_string(f), 7, left + f * step + 12, filter_look);
  put(trained.start[0].weights, 0, "start");
  put(after, 1, "after training");
  put(change, 2, "after minus start");
  sheet.add_part(colours(largest_size(after.values())), 0, top + 2 * step, 0,
                 width);
  sheet.add_part(colours(largest_size(change.values())), top + 2 * step, step, 0,
                 width);
  sheet.draw(plots, "13_filters", 3);
}

namespace {

// One number per place, all maps of a layer in the same grey.
void put_maps(PictureSheet& sheet, const Matrix& a, const Volume& shape,
              std::size_t scale, std::size_t most_maps, std::size_t top,
              std::size_t left) {
  const double most = largest_size(a.values());
  const std::size_t size = shape.rows * shape.columns;
  for (std::size_t f = 0; f < std::min(most_maps, shape.channels); ++f) {
    const auto map = as_ink(a.row(0).subspan(f * size, size), most);
    sheet.put(enlarged(map, shape.columns, scale), shape.columns * scale, top,
              left + f * (shape.columns * scale + 4));
  }
}

}  // namespace

void draw_maps(Plots& plots, const TrainedNetwork& trained, const Matrix& picture) {
  constexpr std::size_t left = 46, top = 14, width = left + 8 * 28 + 2,
                        high = 24 + 8 + 8 + 14, height = top + 2 * high;
  PictureSheet sheet(height, width);
  const auto put_pass = [&](const char* name, const Network& network,
                            std::size_t y) {
    WiredTrace trace;
    feedforward(trained.wiring, network, picture, trace);
    const auto shape_of = [&](std::size_t l) {
      return output_of(trained.wiring[l], network[l].weights.columns());
    };
    sheet.write(name, y - 4, left + 4 * 28, filter_look);
    sheet.put(picture.row(0), picture_side, y, 6);
    put_maps(sheet, trace.a[1], shape_of(0), 2, most_filters, y, left);
    put_maps(sheet, trace.a[2], shape_of(1), 2, 2 * most_filters, y + 30, left);
  };
  put_pass("start", trained.start, top);
  put_pass("trained", trained.network, top + high);
  sheet.add_part(ink_palette, 0, height, 0, width);
  sheet.draw(plots, "13_maps", 4);
}

void draw_parts(Plots& plots, std::span<const std::vector<LitPart>> all,
                std::size_t side, const ImageSet& test) {
  const auto parts = all.first(std::min(2 * most_filters, all.size()));
  constexpr std::size_t in_column = 8;
  const std::size_t step = side + 2, shown = parts.empty() ? 0 : parts[0].size(),
                    half = 14 + shown * step + 8, top = 4,
                    height = top + in_column * (side + 4),
                    width = half * ((parts.size() + in_column - 1) / in_column);
  PictureSheet sheet(height, width);
  for (std::size_t f = 0; f < parts.size(); ++f) {
    const std::size_t y = top + f % in_column * (side + 4),
                      left = f / in_column * half + 14;
    sheet.write(std::to_string(f), y + side / 2, left - 6, filter_look);
    for (std::size_t i = 0; i < parts[f].size(); ++i) {
      const LitPart& part = parts[f][i];
      const Matrix picture = picture_as_row(test, part.picture);
      std::vector<double> pixels;
      for (std::size_t row = part.row; row < part.row + side; ++row) {
        const auto line =
            picture.row(0).subspan(row * test.width + part.column, side);
        pixels.insert(pixels.end(), line.begin(), line.end());
      }
      sheet.put(pixels, side, y, left + i * step);
    }
  }
  sheet.add_part(ink_palette, 0, height, 0, width);
  sheet.draw(plots, "13_parts", 3);
}

void draw_worst(Plots& plots, std::span<const Answer> mistakes,
                const ImageSet& test) {
  constexpr std::size_t in_row = 5, wide = picture_side + 14,
                        high = picture_side + 12, top = 4, left = 8;
  const std::size_t shown = std::min<std::size_t>(10, mistakes.size());
  PictureSheet sheet(top + 2 * high, left + in_row * wide);
  for (std::size_t i = 0; i < shown; ++i) {
    const std::size_t y = top + i / in_row * high, x = left + i % in_row * wide;
    const Matrix picture = picture_as_row(test, mistakes[i].picture);
    sheet.put(picture.row(0), picture_side, y, x);
    sheet.write("a " + std::to_string(mistakes[i].truth) + ", called " +
                    std::to_string(mistakes[i].predicted),
                y + picture_side + 4, x + 14, filter_look);
  }
  sheet.add_part(ink_palette, 0, top + 2 * high, 0, left + in_row * wide);
  sheet.draw(plots, "13_mistakes", 3);
}

}  // namespace nn
