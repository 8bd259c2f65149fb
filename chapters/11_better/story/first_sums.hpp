// The weighted sums of hidden neurons before any training: how large are they?
#pragma once

#include <vector>

#include "11_better/better_recipe.hpp"

namespace nn {

// A hidden layer as a recipe with this start draws it.
Layer layer_at_start(Start start, std::size_t inputs, std::size_t neurons,
                     std::uint32_t seed);

// All sums of the layer for these inputs (m x n_in), row by row.
std::vector<double> first_sums(const Layer& layer, const Matrix& inputs);

// A row of so many inputs; the first `lit` are 1, the others 0.
Matrix partly_lit(std::size_t inputs, std::size_t lit);

// By (11.6) and (1.1): the deviation that a sum of these inputs (1 x n_in) has over
// all draws of the weights and the bias.
double expected_deviation(const Matrix& inputs, Start start);

double measured_deviation(const std::vector<double>& sums);

// What share of the sums is where the sigmoid's slope is below 0.01?
double share_of_flat(const std::vector<double>& sums);

}  // namespace nn
