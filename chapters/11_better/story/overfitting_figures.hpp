// The figures about learning by heart.
#pragma once

#include <span>
#include <string>

#include "08_mnist/many_runs.hpp"
#include "11_better/better_training.hpp"
#include "common/story/plot.hpp"

namespace nn {

// 11_overfitting: cost and accuracy after each epoch, on the pictures to learn from
// and on validation.
void draw_overfitting(Plots& plots, std::span<const BetterEpoch> history,
                      std::size_t pictures);

// A cure as it is called, and the accuracies that it reached, in percent.
struct CureResult {
  std::string name;
  Spread validation = {};
};

// 11_cures: the mean of each cure, with its spread, beside the first one, which is
// none.
void draw_cures(Plots& plots, std::span<const CureResult> cures);

}  // namespace nn
