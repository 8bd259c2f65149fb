// 03.1 The knobs of a network: how many numbers learning will have to set.
#pragma once

#include <cstddef>
#include <span>

namespace mine {

// sizes: the number of inputs, then the number of neurons in each layer. Returns
// how many weights and biases such a network has; 0 for fewer than two sizes.
std::size_t count_knobs(std::span<const std::size_t> sizes);

}  // namespace mine
