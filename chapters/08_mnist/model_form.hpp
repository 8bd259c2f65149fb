// The form of a model's file, as far as writing and reading must agree on it.
#pragma once

#include <cstddef>
#include <string_view>

namespace nn {

// The book's loader takes every network for one of sigmoids, and looks the cost up
// by its name. So the cost of a network with other neurons has these words behind
// it: no cost is called so, and the loader ends instead of reading nonsense.
inline constexpr std::string_view other_neurons =
    " with other neurons than sigmoids";

inline constexpr std::size_t most_sizes = 100;  // of layers, the inputs among them
inline constexpr std::size_t longest_text =
    32'768;  // bytes; the path of a data set may be in it

}  // namespace nn
