#include "01_neuron/exercises/3_stroke_detector/exercise.hpp"

#include <cmath>
#include <functional>
#include <string>

#include "common/grading/expect.hpp"
#include "common/grading/grader.hpp"

namespace mine {
namespace {

constexpr std::size_t side = 28, page_pixels = side * side;
using Places = std::vector<std::size_t>;

// A stroke of so many columns and rows in the middle of the page.
struct Stroke {
  std::size_t columns, rows;
  std::size_t left() const { return (side - columns) / 2; }
  std::size_t top() const { return (side - rows) / 2; }
};
const std::vector<Stroke> all_strokes = {{2, 3}, {4, 6}, {6, 10}};

Places box(std::size_t left, std::size_t top, std::size_t columns,
           std::size_t rows) {
  Places places;
  for (std::size_t i = top; i < top + rows; ++i) {
    for (std::size_t j = left; j < left + columns; ++j)
      places.push_back(i * side + j);
  }
  return places;
}

Places pixels_of(const Stroke& stroke, std::size_t right = 0) {
  return box(stroke.left() + right, stroke.top(), stroke.columns, stroke.rows);
}

// A frame, one pixel wide, with one pixel between it and the stroke.
Places rim_of(const Stroke& s) {
  const auto across = s.columns + 4, down = s.rows + 4;
  Places all = box(s.left() - 2, s.top() - 2, across, 1);
  for (const Places& part :
       {box(s.left() - 2, s.top() + s.rows + 1, across, 1),
        box(s.left() - 2, s.top() - 1, 1, down - 2),
        box(s.left() + s.columns + 1, s.top() - 1, 1, down - 2)})
    all.insert(all.end(), part.begin(), part.end());
  return all;
}

double answer(const Neuron& neuron, const Places& ink) {
  double z = neuron.bias;
  for (const std::size_t place : ink) z += neuron.weights[place];
  return 1.0 / (1.0 + std::exp(-z));
}

using InkOf = std::function<Places(const Stroke&)>;

// For a stroke of each size, the answer to the ink is yes, or no.
void expect_answers(bool yes, const InkOf& ink_of) {
  for (const Stroke& stroke : all_strokes) {
    const Places lit = pixels_of(stroke), rim = rim_of(stroke);
    const Neuron neuron = stroke_detector(lit, rim, page_pixels);
    nn::expect_count("weights", neuron.weights.size(), page_pixels);
    const double a = answer(neuron, ink_of(stroke));
    nn::expect(yes ? a > 0.9 : a < 0.1,
               "with a stroke of " + std::to_string(lit.size()) + " pixels: " +
                   nn::unlike(std::round(a * 1000) / 1000, 0) + " where " +
                   (yes ? "more than 0.9" : "less than 0.1") + " is meant");
  }
}

Places first_of(const Stroke& stroke, double share) {
  Places places = pixels_of(stroke);
  const double count = std::ceil(share * static_cast<double>(places.size()));
  places.resize(static_cast<std::size_t>(count));
  return places;
}

Places with_spots(const Stroke& stroke) {
  Places places = pixels_of(stroke);
  const Places top = box(0, 0, side, 3), bottom = box(0, side - 3, side, 3);
  places.insert(places.end(), top.begin(), top.end());
  places.insert(places.end(), bottom.begin(), bottom.end());
  return places;
}

}  // namespace

void grade(nn::Grader& grader) {
  grader.test_case("the whole stroke", [] {
    expect_answers(true, [](const Stroke& s) { return pixels_of(s); });
  });
  grader.test_case("four fifths of it", [] {
    expect_answers(true, [](const Stroke& s) { return first_of(s, 0.8); });
  });
  grader.test_case("half of it", [] {
    expect_answers(false, [](const Stroke& s) { return first_of(s, 0.5); });
  });
  grader.test_case("an empty page", [] {
    expect_answers(false, [](const Stroke&) { return Places{}; });
  });
  grader.test_case("a page full of ink", [] {
    expect_answers(false, [](const Stroke&) { return box(0, 0, side, side); });
  });
  grader.test_case("moved by 3 pixels", [] {
    expect_answers(false, [](const Stroke& s) { return pixels_of(s, 3); });
  });
  grader.test_case("ink far away", [] { expect_answers(true, with_spots); });
}

}  // namespace mine
