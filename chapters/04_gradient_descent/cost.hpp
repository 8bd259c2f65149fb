// How wrong is a network? A cost turns the distances between its answers and the
// targets into one number. It is 0 if every answer is right, and the further off
// the answers are, the larger it is. Learning makes this number smaller. So a cost
// also has a slope for each output. We move the output against this slope.
#pragma once

#include <span>
#include <string_view>

#include "03_feedforward/network.hpp"
#include "common/dataset.hpp"

namespace nn {

// C, a mean over the rows (examples) of a batch. The answers a and the targets y
// are both (m x n). ShapeError if their shapes differ.
struct Cost {
  const char* name = "";
  double (*value)(const Matrix& a, const Matrix& y) = nullptr;
  // Fills slopes with dC/da (m x n). The division by the m rows is part of it.
  void (*derivative)(const Matrix& a, const Matrix& y, Matrix& slopes) = nullptr;
};

// (4.1) Half the sum of squares per example: the book's quadratic cost.
extern const Cost half_squared_error;
// (4.2) The sum of squares per example: the videos' cost.
extern const Cost squared_error;
// (4.3) The mean of the squares, over the outputs as well: MSE.
extern const Cost mean_squared_error;

// All three of them.
std::span<const Cost* const> costs();

// The cost of this name ("quadratic", "squared", "mse"). For any other name, throws
// std::invalid_argument that lists these.
const Cost& cost_named(std::string_view name);

// C of the network's answers to a batch. It is a function of the knobs, and the
// data are constants.
double cost_of(const Network& network, const Batch& batch, const Cost& cost);

}  // namespace nn
