#include "docs/mine/ills.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>
#include <stdexcept>

#include "common/grading/expect.hpp"
#include "common/text.hpp"
#include "docs/mine/curve.hpp"

namespace nn {
namespace {

constexpr std::size_t least_epochs = 8;
const std::string gallery = "docs/07-sgd.md, \"What can go wrong\"";

std::string number(double value) { return unlike(value, value); }

std::string from_to(const Curve& costs) {
  return "from " + number(costs.front()) + " to " + number(costs.back());
}

std::string epoch(const TrainingLog& log, std::size_t row) { return "epoch " + number(log.epochs[row]); }

using Found = std::optional<Ill>;

Found no_number(const TrainingLog& log) {
  const std::size_t row = first_not_finite(log.training);
  if (row == log.training.size()) return {};
  return Ill{"no number", "in " + epoch(log, row) + " the cost is no longer a finite number",
             "the rate is far too large; or something divides by 0, or takes the logarithm of 0",
             "divide the rate by ten; if that does not help, look for the first step that gives nan",
             "docs/04-gradient-descent.md, \"Which rate?\""};
}

Found dead(const TrainingLog& log) {
  const Curve& costs = log.training;
  const std::size_t from = constant_from(costs);
  if (2 * from > costs.size()) return {};
  return Ill{
      "dead ReLUs, or saturated sigmoids",
      "from " + epoch(log, from) + " on the cost does not change at all: it is " + number(costs.back()),
      "with ReLUs, one large step has shut all gates, or they were shut at the start; with sigmoids, all "
      "outputs may be saturated; or the knobs do not move, because the slopes are 0 or no step is taken",
      "a smaller rate, and smaller weights at the start", gallery};
}

Found uphill(const TrainingLog& log) {
  const Curve& costs = log.training;
  if (!(mean_between(costs, 0.75, 1.0) > 1.02 * costs.front()) || lowest(costs) > costs.size() / 4) return {};
  return Ill{"uphill", "the cost ends higher than it begins: " + from_to(costs),
             "the steps go uphill, because a sign is wrong; or the rate is far too large",
             "check the slopes by nudging; then divide the rate by ten",
             "docs/04-gradient-descent.md, \"One step\""};
}

// It is below its start at once; of sorted data, that takes long.
Found rate_too_large(const TrainingLog& log) {
  const Curve& costs = log.training;
  const auto below = std::ranges::find_if(costs, [&](double cost) { return cost < costs.front(); });
  const bool late = below - costs.begin() > 12 && roughness(costs) < 0.2;
  if (roughness(costs) < 0.095 || share_of_rises(costs) < 0.4 || late) return {};
  return Ill{"rate too large",
             "the cost jumps up and down: from one epoch to the next it changes by " +
                 number(std::round(100.0 * roughness(costs))) + " %, as a mean",
             "each step leaps across the valley; or the batches are very small, or the data come sorted",
             "divide the rate by ten", gallery};
}

Found overfitting(const TrainingLog& log) {
  if (log.validation.empty() || first_not_finite(log.validation) < log.validation.size()) return {};
  const Curve &costs = log.training, &held_back = log.validation;
  const std::size_t best = lowest(held_back);
  if (3 * best > 2 * held_back.size() || mean_between(held_back, 0.9, 1.0) < 1.1 * held_back[best] ||
      mean_between(costs, 0.9, 1.0) > 0.8 * costs[best])
    return {};
  return Ill{"overfitting",
             "the training cost falls to the end, but the validation cost was lowest in " + epoch(log, best) +
                 ", at " + number(held_back[best]) + ", and has risen to " + number(held_back.back()),
             "the network learns its examples by heart",
             "stop at the lowest validation cost; more data, or fewer knobs",
             "docs/07-sgd.md, \"Hold some points back\""};
}

Found rate_too_small(const TrainingLog& log) {
  const Curve& costs = log.training;
  if (share_of_rises(costs) > 0.02 || costs.back() < 0.4 * costs.front() || early_fall(costs) > 0.65 ||
      late_fall(costs) < 0.05)
    return {};
  return Ill{"rate too small",
             "the cost falls evenly, but only a little in each epoch: " + from_to(costs) + " in " +
                 counted(costs.size(), "row"),
             "each step is a small part of a good one; or the training has only begun",
             "multiply the rate by ten, and again if needed", gallery};
}

Found level(const TrainingLog& log) {
  const Curve& costs = log.training;
  const double last = mean_between(costs, 0.75, 1.0), earlier = mean_between(costs, 0.25, 0.5);
  const double most = *std::ranges::max_element(costs);
  if (std::abs(late_fall(costs)) > 0.03 || last < 0.25 * most || last / earlier < 0.96) return {};
  return Ill{
      "all-zero start, or a plateau",
      "the cost falls at first, then stays at a high level: " + number(costs.back()) + " of " + number(most),
      "the hidden neurons stay twins for ever, because they began with equal knobs; or the network is on a "
      "plateau; or it cannot do better than this",
      "print the knobs of two hidden neurons: if they are equal, start with random knobs; if not, try another "
      "random start, then more hidden neurons",
      gallery};
}

Found sorted(const TrainingLog& log) {
  const Curve& costs = log.training;
  const double most = *std::ranges::max_element(costs);
  const auto top = std::ranges::max_element(costs) - costs.begin();
  if (most < 1.01 * costs.front() || 3 * static_cast<std::size_t>(top) > costs.size()) return {};
  return Ill{
      "sorted data",
      "the cost rises at first, from " + number(costs.front()) + " to " + number(most) +
          ", and falls only later",
      "one class comes after the other, and the last one counts most; or the first steps are too large",
      "shuffle before every epoch; if you do, divide the rate by three", gallery};
}

Ill healthy(const TrainingLog& log) {
  const std::string falls = "the cost falls " + from_to(log.training);
  if (log.validation.empty())
    return {"healthy", falls, "nothing in this log looks ill",
            "none needed; a validation cost would also show whether it learns by heart", gallery};
  const bool gap = mean_between(log.validation, 0.9, 1.0) > 1.5 * mean_between(log.training, 0.9, 1.0);
  return {"healthy",
          falls + (gap ? "; the validation cost is higher, " + number(log.validation.back()) +
                             ", but is not rising much"
                       : "; the validation cost stays close, " + number(log.validation.back())),
          "nothing in this log looks ill", "none needed", gallery};
}

}  // namespace

Ill diagnose(const TrainingLog& log) {
  if (log.training.size() < 2) throw std::runtime_error("the log has fewer than two epochs");
  if (const Found found = no_number(log)) return *found;
  if (log.training.size() < least_epochs)
    throw std::runtime_error("the log has " + counted(log.training.size(), "epoch") + "; with fewer than " +
                             std::to_string(least_epochs) + ", a curve says too little");
  for (const auto find : {dead, rate_too_large, uphill, overfitting, rate_too_small, level, sorted}) {
    if (const Found found = find(log)) return *found;
  }
  return healthy(log);
}

}  // namespace nn
