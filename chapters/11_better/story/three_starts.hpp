// The tables of act 3: a column for each way to start.
#pragma once

#include <string>
#include <vector>

#include "11_better/better_recipe.hpp"

namespace nn {

// The book's first start, the book's later one, and the one with biases of 0.
inline constexpr Start three_starts[] = {Start::book, Start::small_weights,
                                         Start::small};

// What the columns stand for, in a network with so many inputs.
void print_start_columns(std::size_t inputs);

void print_start_row(const std::string& title,
                     const std::vector<std::string>& cells);

}  // namespace nn
