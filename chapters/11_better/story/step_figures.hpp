// The figures of act 5.
#pragma once

#include <span>
#include <string>
#include <vector>

#include "11_better/valley.hpp"
#include "common/story/plot.hpp"

namespace nn {

struct NamedWalk {
  std::string name;
  ValleyWalk walk;
};

// 11_valley: three walks in the valley u^2 / 2 + 50 v^2, a panel for each, up to
// their arrival.
void draw_valley(Plots& plots, std::span<const NamedWalk> walks);

// The accuracy on validation after each epoch, in percent, of trainings that differ
// in their seed alone.
struct RateCurves {
  std::string name;
  std::vector<std::vector<double>> trainings;
};

// 11_rates: the mean over the seeds, and from the least to the most.
void draw_rate_curves(Plots& plots, std::span<const RateCurves> curves);

}  // namespace nn
