// 08.3 Lost digits: count what a network answers, batch by batch, and find the
// digits that it has lost.
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <span>
#include <vector>

#include "common/matrix.hpp"

namespace mine {

using nn::Matrix;

// What a network says to pictures: (m x pixels) gives outputs (m x classes).
using Network = std::function<Matrix(const Matrix& pictures)>;

struct Tally {
  double cost = 0.0;  // the mean over all pictures
  // For each digit: how many of its pictures were shown, how many of these were
  // recognised, and how often the digit was the answer, right or wrong.
  std::vector<std::size_t> shown, recognised, answered;
};

// Shows all pictures (n x pixels) to the network, `batch` of them at a time, and
// the rest in the last batch. There is a label for each picture, 0 to classes - 1.
// Throws std::invalid_argument if there are no pictures, or if batch is 0.
Tally count_in_batches(const Network& network, const Matrix& pictures,
                       std::span<const std::uint8_t> labels, std::size_t classes,
                       std::size_t batch);

struct LostDigit {
  std::size_t digit = 0;
  std::size_t epochs = 0;    // after how many epochs it was lost
  bool found_again = false;  // it is not lost after the last epoch
};

// The digits that were lost after any epoch, the smallest first. The history has
// the tally after each epoch.
std::vector<LostDigit> lost_on_the_way(std::span<const Tally> history);

}  // namespace mine
