// Z = A W + b, laid out so that the row of an example and the column of a neuron meet in their cell.
#include "02_layer/layer.hpp"

#include <optional>

#include "plots/diagrams/diagram.hpp"
#include "plots/diagrams/parts.hpp"

namespace nn {
namespace {

constexpr double cell_height = 44;

// A matrix on paper: where it begins, how wide its columns are, and which row or column is in the spotlight.
struct Grid {
  const Matrix& matrix;
  Point corner;
  double cell_width;
  std::optional<std::size_t> row = {}, column = {};

  Point centre(std::size_t i, std::size_t j) const {
    return {corner.x + cell_width * (static_cast<double>(j) + 0.5),
            corner.y + cell_height * (static_cast<double>(i) + 0.5)};
  }
};

const char* cell_fill(const Grid& grid, std::size_t i, std::size_t j) {
  if (i == grid.row) return theme.forward_tint;
  return j == grid.column ? theme.backward_tint : theme.paper;
}

std::string cells(const Grid& grid) {
  std::string all;
  for (std::size_t i = 0; i < grid.matrix.rows(); ++i) {
    for (std::size_t j = 0; j < grid.matrix.columns(); ++j) {
      const Point centre = grid.centre(i, j);
      const bool lit = i == grid.row || j == grid.column;
      all += box({centre.x - grid.cell_width / 2, centre.y - cell_height / 2}, grid.cell_width, cell_height,
                 cell_fill(grid, i, j), {.colour = theme.line, .width = 1}) +
             words(centre, written(grid.matrix(i, j)), lit ? bold(normal_font) : normal_font);
    }
  }
  return all;
}

std::string frame(const Grid& grid, Point first, Point last, const char* colour) {
  return box({first.x - grid.cell_width / 2, first.y - cell_height / 2}, last.x - first.x + grid.cell_width,
             last.y - first.y + cell_height, "none", {.colour = colour, .width = 3}, 3);
}

// "(2 × 3)"
std::string shape_of(const Matrix& matrix) {
  return "(" + std::to_string(matrix.rows()) + " × " + std::to_string(matrix.columns()) + ")";
}

// A name and, below it, the shape.
std::string captioned(Point at, const std::string& name, const Matrix& matrix) {
  return words(at, name, bold(normal_font)) + words({at.x, at.y + 25}, shape_of(matrix), soft_font);
}

std::string meeting_cell(const Grid& z) {
  const Point meeting = z.centre(0, 0);
  return cells(z) + box({meeting.x - 32, meeting.y - 22}, 64, 44, theme.paper, no_outline) +
         words(meeting, written(z.matrix(0, 0)), bold(normal_font)) + frame(z, meeting, meeting, theme.ink);
}

std::string factor_headings(const Grid& a, const Grid& w) {
  std::string all = words({w.corner.x - 12, 26}, "neuron", to_right(soft_font));
  for (std::size_t j = 0; j < w.matrix.columns(); ++j) {
    all += words({w.centre(0, j).x, 26}, std::to_string(j + 1), soft_font);
  }
  for (std::size_t i = 0; i < a.matrix.rows(); ++i) {
    all +=
        words({a.corner.x - 12, a.centre(i, 0).y}, "example " + std::to_string(i + 1), to_right(soft_font));
  }
  return all + words({24, 60}, "a row is an example", from_left(coloured(small_font, theme.forward))) +
         words({24, 88}, "a column is a neuron", from_left(coloured(small_font, theme.backward_ink)));
}

// The row to the right, the column down, past its bias: there they meet.
std::string ways(const Grid& a, const Grid& w, const Grid& b, const Grid& z) {
  const Point meeting = z.centre(0, 0);
  return frame(a, a.centre(0, 0), a.centre(0, 2), theme.forward) +
         frame(w, w.centre(0, 0), w.centre(2, 0), theme.backward) +
         frame(b, b.centre(0, 0), b.centre(0, 0), theme.backward) +
         arrow({a.corner.x + 150, meeting.y}, {z.corner.x, meeting.y}, forward_pen) +
         line({meeting.x, w.corner.y + 132}, {meeting.x, b.corner.y}, backward_pen) +
         arrow({meeting.x, b.corner.y + 44}, {meeting.x, z.corner.y}, backward_pen);
}

}  // namespace

Diagram layer_diagram() {
  const Matrix inputs{{1, 2, 3}, {4, 5, 6}};
  const Layer layer{{{0.2, 1, 0, -1}, {0.8, 0, 1, 0.5}, {-0.5, -1, 0, 0.5}}, {{2, 0, -1, 0.5}}, identity};
  Matrix answers;
  weighted_sums(layer, inputs, answers);
  const Grid a{inputs, {126, 298}, 50, 0}, w{layer.weights, {356, 44}, 64, {}, 0};
  const Grid b{layer.biases, {356, 206}, 64, {}, 0}, z{answers, {356, 298}, 64};
  return {"02_layer", "A layer is one matrix product",
          "Each column of W is a neuron, each row of A an example. "
          "Row and column meet in their cell of Z, and each neuron's bias is added to all of its cells.",
          460,
          cells(a) + cells(w) + cells(b) + meeting_cell(z) + factor_headings(a, w) + ways(a, w, b, z) +
              captioned({306, 98}, "W", w.matrix) + captioned({306, 216}, "+ b", b.matrix) +
              captioned({201, 408}, "A", a.matrix) + captioned({484, 408}, "Z = A W + b", z.matrix)};
}

}  // namespace nn
