// How wrong is a network? A cost turns the distances between its answers and the
// targets into one number: 0 if every answer is right, and larger the further off
// they are. To learn is to make this number smaller. So each cost also has a slope
// for every single output, and we move the outputs against it.
#pragma once

#include <span>
#include <string_view>

#include "03_feedforward/network.hpp"
#include "common/dataset.hpp"

namespace nn {

// C, a mean over the rows (examples) of a batch. Outputs a and targets y are both
// (m x n).
struct Cost {
  const char* name = "";
  double (*value)(const Matrix& a, const Matrix& y) = nullptr;
  // dC/da into slopes (m x n); the division by the m rows is part of it.
  void (*derivative)(const Matrix& a, const Matrix& y, Matrix& slopes) = nullptr;
};

extern const Cost half_squared_error;  // (4.1) half the sum of squares per example:
                                       // the book's quadratic cost
extern const Cost
    squared_error;  // (4.2) the sum of squares per example: the videos' cost
extern const Cost
    mean_squared_error;  // (4.3) the mean of squares over outputs as well: MSE

// All of the above.
std::span<const Cost* const> costs();

// The cost of that name ("quadratic", "squared", "mse"); throws
// std::invalid_argument that lists the names.
const Cost& cost_named(std::string_view name);

// C of the network's answers to a batch. It is a function of the knobs; the data
// are constants.
double cost_of(const Network& network, const Batch& batch, const Cost& cost);

}  // namespace nn
