#include "09_look_inside/story/experiment_acts.hpp"

#include <cmath>
#include <iostream>

#include "08_mnist/many_runs.hpp"
#include "09_look_inside/story/figures.hpp"
#include "common/story/interrupt.hpp"
#include "common/text.hpp"

namespace nn {
namespace {

constexpr std::size_t epochs_each = 10;
constexpr std::uint32_t order_seed = 9;

using Names = std::vector<std::string>;

// "61.61% (lost the 1, 7, 9)"
std::string result(const Course& course) {
  const Tally& tally = course.tallies.back();
  const std::vector<std::size_t> lost = lost_digits(tally);
  return percent(tally.right, tally.count) +
         (lost.empty() ? "" : " (lost the " + joined(lost, ", ") + ")");
}

void print_trial(const Trial& trial, const Names& names) {
  std::cout << "   Seed " << trial.seed << ":";
  for (std::size_t i = 0; i < names.size(); ++i)
    std::cout << (i == 0 ? " " : ", ") << names[i] << " "
              << result(trial.courses[i]);
  std::cout << std::endl;
}

void print_means(std::span<const Trial> trials, const Names& names) {
  for (std::size_t i = 0; i < names.size(); ++i) {
    std::vector<double> accuracies;
    for (const Trial& trial : trials)
      accuracies.push_back(trial.courses[i].tallies.back().percent_right());
    const Spread spread = spread_of(accuracies);
    std::cout << "   Mean of " << names[i] << ": " << fixed(spread.mean, 2)
              << "%, standard deviation " << fixed(spread.deviation, 2) << ".\n";
  }
}

// Trials from seeds 1 to `seeds`; what Ctrl-C cut short is left out.
template <class Try>
std::vector<Trial> tell_trials(std::size_t seeds, const Names& names,
                               Try one_trial) {
  std::vector<Trial> trials;
  for (std::uint32_t seed = 1; seed <= seeds; ++seed) {
    Trial trial = one_trial(seed);
    if (interrupted()) break;
    print_trial(trial, names);
    trials.push_back(std::move(trial));
  }
  if (!trials.empty()) print_means(trials, names);
  return trials;
}

// The mean accuracy of one way to begin, over those trials in which it lost no
// digit; 0 where it always did.
double mean_without_loss(std::span<const Trial> trials, std::size_t way) {
  double sum = 0.0, count = 0.0;
  for (const Trial& trial : trials) {
    const Tally& tally = trial.courses[way].tallies.back();
    if (!lost_digits(tally).empty()) continue;
    sum += tally.percent_right();
    count += 1.0;
  }
  return count > 0.0 ? sum / count : 0.0;
}

// As far as it shows in these trials, whatever the digits are.
std::string what_strokes_are_worth(std::span<const Trial> trials) {
  double by_hand = 0.0, random_deciders = 0.0;
  for (const Trial& trial : trials) {
    by_hand += trial.courses[0].tallies.back().percent_right();
    random_deciders += trial.courses[1].tallies.back().percent_right();
  }
  const double strokes = mean_without_loss(trials, 1),
               all_random = mean_without_loss(trials, 2);
  std::string words;
  if (by_hand + 5.0 * static_cast<double>(trials.size()) < random_deciders)
    words +=
        " What holds it back then are not the strokes but the deciders above them:\n"
        "   a neuron that is sure is flat (its slope is a (1 - a)), so it learns hardly anything.";
  if (strokes > 0.0 && std::abs(strokes - all_random) < 2.0)
    words +=
        " With random deciders the\n"
        "   strokes end where an all-random network does when it loses no digit. "
        "They neither harm nor help, and training blurs them beyond recognition.";
  return words;
}

}  // namespace

void tell_of_strokes(const Digits& digits, Plots& plots) {
  std::cout
      << "\n8. Does it help to begin with the strokes of chapter 03? Networks 784-7-10, "
      << epochs_each
      << " epochs; a digit is lost when\n   fewer than one in ten of its pictures are recognised:\n";
  const Names names = {"set by hand", "strokes with random deciders", "all random"};
  const auto trials = tell_trials(5, names, [&](std::uint32_t seed) {
    return strokes_against_chance(digits, epochs_each, seed, interrupted);
  });
  if (trials.empty()) return;
  const Tally& by_hand = trials[0].courses[0].tallies.front();
  std::cout << "   Set by hand it reads " << percent(by_hand.right, by_hand.count)
            << " before training." << what_strokes_are_worth(trials) << "\n";
  draw_starts(plots, trials);
  draw_trained_strokes(plots, trials.front());
}

void tell_of_shuffled_pixels(const Digits& digits, Plots& plots) {
  Engine engine(order_seed);
  const auto order = random_order(digits.test.pixels_each(), engine);
  std::cout << "\n9. Does it see shapes? All pixels in another order (seed "
            << order_seed << "), one order for all pictures. Main job, "
            << epochs_each << " epochs:\n";
  const auto trials =
      tell_trials(3, {"as they are", "shuffled"}, [&](std::uint32_t seed) {
        return plain_against_shuffled(digits, order, epochs_each, seed,
                                      interrupted);
      });
  if (trials.empty()) return;
  std::cout
      << "   Whoever sees shapes cannot read these. To the network a digit is a list of 784 numbers: it never knew which\n"
         "   pixel is next to which.\n";
  draw_shuffled(plots, digits.test, order);
}

}  // namespace nn
