// Chance decides where a training begins, so a single run says little. Runs from
// many seeds show what to expect and what can go wrong. Several recipes side by
// side show what makes a difference.
#pragma once

#include <functional>
#include <span>
#include <string>
#include <vector>

#include "08_mnist/digit_training.hpp"

namespace nn {

struct Run {
  Recipe recipe;
  std::uint32_t seed = 1;
};

// Trains all runs, as many at a time as the machine has cores. It calls `report` in
// this thread, once per run and in their order; the results do not depend on the
// number of cores. If a run throws, this function throws the same. It does not
// report runs that `stop`, which may be empty, has cut short.
void train_many(std::span<const Run> runs, const Digits& digits,
                const std::function<bool()>& stop,
                const std::function<void(const DigitTraining&)>& report);

// A digit that a run lost, and for how long. Some find it again, some never do.
struct LostDigit {
  std::size_t digit = 0;
  std::size_t epochs = 0;    // after how many epochs it was missing
  bool found_again = false;  // before the training ended
};

// The digits that were lost after any epoch, by the test pictures.
std::vector<LostDigit> lost_on_the_way(const DigitTraining& training);

// "the 5 for 12 epochs" or "the 5 until the end"; nothing for a run that lost none.
std::string describe(const std::vector<LostDigit>& lost);

// The final test accuracies in percent.
struct Spread {
  double median = 0.0, mean = 0.0, deviation = 0.0, least = 0.0, most = 0.0;
};

// `deviation` is the sample's standard deviation, 0 for a single value. Throws
// std::invalid_argument when there are none.
Spread spread_of(std::vector<double> values);

}  // namespace nn
