// What does a network answer, and is it right? We count this over a whole set of
// pictures, digit by digit, because two networks with equally many right answers
// can be wrong in different ways.
#pragma once

#include <array>
#include <cstddef>
#include <functional>

#include "03_feedforward/network.hpp"
#include "common/dataset.hpp"

namespace nn {

struct Tally {
  using PerDigit = std::array<std::size_t, digit_classes>;

  std::size_t count = 0, right = 0;
  PerDigit shown{};       // how often each digit was shown
  PerDigit recognised{};  // how often the answer was right when it was shown
  PerDigit answered{};    // how often it was the answer, right or wrong

  // The least and the largest sum of the ten outputs, which are not probabilities.
  double least_sum = 0.0, largest_sum = 0.0;

  double percent_right() const {
    return 100.0 * static_cast<double>(right) / static_cast<double>(count);
  }
};

// A function that looks at each batch and its outputs, for count_answers.
using WatchBatch = std::function<void(const Batch& batch, const Matrix& outputs)>;

// Shows all pictures to a network with ten outputs, a few hundred at a time, and
// calls `also`, if given, for each batch. Throws std::invalid_argument for an empty
// set, or for another number of outputs.
Tally count_answers(const Network& network, const ImageSet& images,
                    const WatchBatch& also = {});

}  // namespace nn
