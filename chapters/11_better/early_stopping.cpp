#include "11_better/early_stopping.hpp"

#include <stdexcept>

namespace nn {

EarlyStopping::EarlyStopping(std::size_t patience) : patience_(patience) {
  if (patience == 0)
    throw std::invalid_argument(
        "early stopping: a patience of 0 epochs; at least 1 is needed");
}

bool EarlyStopping::go_on(double validation_accuracy, const Network& network) {
  const std::size_t epoch = epochs_++;
  if (validation_accuracy > accuracy_) {
    accuracy_ = validation_accuracy;
    best_ = network;
    best_epoch_ = epoch;
  }
  return epoch - best_epoch_ < patience_;
}

}  // namespace nn
