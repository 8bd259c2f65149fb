// What does a network answer, and is it right? Counted over a whole set of
// pictures, digit by digit: two networks that get equally many right can be wrong
// in different ways.
#pragma once

#include <array>
#include <cstddef>
#include <functional>

#include "03_feedforward/network.hpp"
#include "common/dataset.hpp"

namespace nn {

struct Tally {
  std::size_t count = 0, right = 0;
  std::array<std::size_t, digit_classes>
      shown{};  // how often each digit was shown,
  std::array<std::size_t, digit_classes>
      recognised{};  // how often it was called by its name,
  std::array<std::size_t, digit_classes>
      answered{};  // and how often its name was the answer, right or wrong
  double least_sum = 0.0,
         largest_sum = 0.0;  // of the ten outputs: they are not probabilities

  double percent_right() const {
    return 100.0 * static_cast<double>(right) / static_cast<double>(count);
  }
};

// Shows all pictures to a network with ten outputs, a few hundred at a time; `also`
// may look at each batch and its outputs. Throws std::invalid_argument for an empty
// set or another number of outputs.
Tally count_answers(const Network& network, const ImageSet& images,
                    const std::function<void(const Batch& batch,
                                             const Matrix& outputs)>& also = {});

}  // namespace nn
