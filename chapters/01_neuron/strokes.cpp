#include "01_neuron/strokes.hpp"

#include <algorithm>
#include <stdexcept>
#include <string>

namespace nn {
namespace {

struct Box {
  int top, left, height, width;
};

// Each stroke is four pixels thick and six long. Together they fill rows 4 to 23
// and columns 7 to 20.
constexpr std::array<Box, 7> boxes = {{
    {4, 11, 4, 6},   // A
    {7, 17, 6, 4},   // B
    {15, 17, 6, 4},  // C
    {20, 11, 4, 6},  // D
    {15, 7, 6, 4},   // E
    {7, 7, 6, 4},    // F
    {12, 11, 4, 6},  // G
}};

Box grown(const Box& box, int by) {
  return {box.top - by, box.left - by, box.height + 2 * by, box.width + 2 * by};
}

bool holds(const Box& box, int row, int column) {
  return row >= box.top && row < box.top + box.height && column >= box.left &&
         column < box.left + box.width;
}

const Box& box_of(char stroke) {
  const std::size_t which = stroke_names.find(stroke);
  if (which == std::string_view::npos) {
    throw std::invalid_argument(std::string("there is no stroke '") + stroke +
                                "'; the strokes are A to G");
  }
  return boxes[which];
}

// The places of all pixels for which `wanted(row, column)` is true.
template <class Wanted>
std::vector<std::size_t> places_where(Wanted wanted) {
  std::vector<std::size_t> places;
  for (std::size_t place = 0; place < picture_pixels; ++place) {
    if (wanted(static_cast<int>(place / picture_side),
               static_cast<int>(place % picture_side))) {
      places.push_back(place);
    }
  }
  return places;
}

}  // namespace

std::string_view strokes_of_digit(std::size_t digit) {
  constexpr std::array<std::string_view, 10> digits = {
      "ABCDEF", "BC",     "ABDEG", "ABCDG",   "BCFG",
      "ACDFG",  "ACDEFG", "ABC",   "ABCDEFG", "ABCDFG"};
  return digits.at(digit);
}

std::vector<std::size_t> stroke_pixels(char stroke) {
  const Box& box = box_of(stroke);
  return places_where([&](int row, int column) { return holds(box, row, column); });
}

std::vector<std::size_t> rim_pixels(char stroke) {
  const Box outer = grown(box_of(stroke), 3), inner = grown(box_of(stroke), 2);
  return places_where([&](int row, int column) {
    const auto holds_it = [&](const Box& box) { return holds(box, row, column); };
    return holds_it(outer) && !holds_it(inner) &&
           std::ranges::none_of(boxes, holds_it);
  });
}

Picture draw_strokes(std::string_view strokes, int down, int right) {
  Picture picture(picture_pixels, 0.0);
  for (const char stroke : strokes) {
    const Box& box = box_of(stroke);
    const Box moved = {box.top + down, box.left + right, box.height, box.width};
    const auto is_lit = [&](int row, int column) {
      return holds(moved, row, column);
    };
    for (const std::size_t place : places_where(is_lit)) picture[place] = 1.0;
  }
  return picture;
}

Neuron stroke_detector(char stroke) {
  const auto lit = stroke_pixels(stroke), rim = rim_pixels(stroke);
  Neuron neuron{std::vector<double>(picture_pixels, 0.0), -10.0, sigmoid};
  for (const std::size_t place : lit) neuron.weights[place] = 1.0;
  // On a white page the stroke adds 24 and the bias subtracts 10. The rim subtracts
  // 17, so that z = -3 and the answer is 0.05.
  const double rim_sum = static_cast<double>(lit.size()) + neuron.bias + 3.0;
  for (const std::size_t place : rim)
    neuron.weights[place] = -rim_sum / static_cast<double>(rim.size());
  return neuron;
}

}  // namespace nn
