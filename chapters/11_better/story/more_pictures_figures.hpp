// The figures about more pictures, and about copies of pictures.
#pragma once

#include <span>
#include <string>
#include <vector>

#include "common/story/plot.hpp"

namespace nn {

// What a training with so many pictures reaches on validation, in percent: with the
// pictures as they are, and shifted.
struct MoreDataPoint {
  std::size_t pictures = 0, epochs = 0;
  double plain = 0.0, shifted = 0.0;
};

// 11_more_data, with a logarithmic axis.
void draw_more_data(Plots& plots, std::span<const MoreDataPoint> points,
                    std::size_t steps);

// Copies of some digits, drawn in one way; each picture is a row of numbers.
struct CopiesOfAKind {
  std::string name;
  std::vector<std::vector<double>> pictures = {};
};

// 11_copies: a row of pictures for each kind. All kinds have equally many pictures,
// of this width.
void draw_copies(Plots& plots, std::span<const CopiesOfAKind> kinds,
                 std::size_t width);

}  // namespace nn
