// What writing and reading a model's file must agree on.
#pragma once

#include <cstddef>
#include <string_view>

namespace nn {

// The book's loader takes every network for one of sigmoids, and looks up the cost
// by its name. So the cost of a network with other neurons ends with these words:
// no cost has such a name, and the loader stops instead of reading nonsense.
inline constexpr std::string_view other_neurons =
    " with other neurons than sigmoids";

inline constexpr std::size_t most_sizes = 100;  // of layers, the inputs among them
// In bytes; the path of a data set may be in it.
inline constexpr std::size_t longest_text = 32'768;

}  // namespace nn
