// Fewer digits than there are: a rough answer in a second.
#pragma once

#include <string>

#include "08_mnist/digit_training.hpp"
#include "common/mnist.hpp"
#include "common/story/data_place.hpp"

namespace nn {

// A set as --data names it, and of each of its parts at most so many digits.
struct FirstDigits {
  FirstDigits(const std::string& data,
              std::size_t most);             // DataError as find_data and Mnist
  FirstDigits(const FirstDigits&) = delete;  // the sets are looks into `mnist`

  DataPlace place;
  Mnist mnist;
  Digits digits;
  // The training digits and behind them the validation digits: the 60,000 that a
  // file of MNIST holds; of them the first so many.
  ImageSet learning;
};

}  // namespace nn
