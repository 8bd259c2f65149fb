// A network that learns too long learns its examples by heart: pictures that it has
// never seen tell. Early stopping looks at the accuracy on validation after each
// epoch, stops when it has not risen for a while, and keeps the best network.
// (Nielsen's book, chapter 3.)
#pragma once

#include <cstddef>

#include "03_feedforward/network.hpp"

namespace nn {

class EarlyStopping {
 public:
  // Stops after so many epochs in a row without a new best accuracy. Throws
  // std::invalid_argument for 0.
  explicit EarlyStopping(std::size_t patience);

  // To be told after each epoch. True: go on; false: stop. An accuracy that is only
  // equal to the best is not a new best.
  bool go_on(double validation_accuracy, const Network& network);

  // The best so far, and its epoch, from 0; an empty network before the first.
  const Network& best_network() const { return best_; }
  double best_accuracy() const { return accuracy_; }
  std::size_t best_epoch() const { return best_epoch_; }

 private:
  std::size_t patience_, epochs_ = 0, best_epoch_ = 0;
  double accuracy_ = -1.0;  // any accuracy is better
  Network best_;
};

}  // namespace nn
