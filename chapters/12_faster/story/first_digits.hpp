// A part of the digits, for a rough answer in a second.
#pragma once

#include <string>

#include "08_mnist/digit_training.hpp"
#include "common/mnist.hpp"
#include "common/story/data_place.hpp"

namespace nn {

// The set that --data names, with at most `most` digits in each of its parts.
struct FirstDigits {
  // DataError as in find_data and Mnist.
  FirstDigits(const std::string& data, std::size_t most);
  FirstDigits(const FirstDigits&) = delete;  // the sets are views of `mnist`

  DataPlace place;
  Mnist mnist;
  Digits digits;
  // The first of MNIST's 60,000 training and validation digits, at most `most`.
  ImageSet learning;
};

}  // namespace nn
