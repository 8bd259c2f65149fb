// Fewer digits than there are: a rough answer in a second.
#pragma once

#include "08_mnist/digit_training.hpp"
#include "common/mnist.hpp"

namespace nn {

// At most so many digits of each set.
Digits first_digits(const Mnist& mnist, std::size_t most);

// The training digits and behind them the validation digits: the 60,000 that a file of MNIST holds; of them
// the first so many.
ImageSet first_learning_digits(const Mnist& mnist, std::size_t most);

}  // namespace nn
