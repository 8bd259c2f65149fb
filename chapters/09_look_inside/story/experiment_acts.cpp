#include "09_look_inside/story/experiment_acts.hpp"

#include <algorithm>
#include <cmath>
#include <iostream>

#include "08_mnist/many_runs.hpp"
#include "09_look_inside/story/figures.hpp"
#include "common/story/filled.hpp"
#include "common/story/interrupt.hpp"
#include "common/text.hpp"

namespace nn {
namespace {

constexpr std::size_t epochs_each = 10;
constexpr std::uint32_t order_seed = 9;

using Names = std::vector<std::string>;

// "61.61% (lost 1, 7, 9)"
std::string result(const Course& course) {
  const Tally& tally = course.tallies.back();
  const std::vector<std::size_t> lost = lost_digits(tally);
  return percent(tally.right, tally.count) +
         (lost.empty() ? "" : " (lost " + joined(lost, ", ") + ")");
}

// Each column is as wide as its name, or as a result with three lost digits.
void print_row(const std::string& title, const std::vector<std::string>& cells,
               const Names& names) {
  std::string row = cell("   " + title, 14);
  for (std::size_t i = 0; i < cells.size(); ++i) {
    const bool is_last = i + 1 == cells.size();
    const std::size_t width = std::max<std::size_t>(names[i].size(), 21) + 2;
    row += is_last ? cells[i] : cell(cells[i] + "  ", width);
  }
  std::cout << row << std::endl;
}

void print_trial(const Trial& trial, const Names& names) {
  std::vector<std::string> results;
  for (const Course& course : trial.courses) results.push_back(result(course));
  print_row("seed " + std::to_string(trial.seed), results, names);
}

void print_means(std::span<const Trial> trials, const Names& names) {
  std::vector<std::string> means, deviations;
  for (std::size_t i = 0; i < names.size(); ++i) {
    std::vector<double> accuracies;
    for (const Trial& trial : trials)
      accuracies.push_back(trial.courses[i].tallies.back().percent_right());
    const Spread spread = spread_of(accuracies);
    means.push_back(fixed(spread.mean, 2) + "%");
    deviations.push_back(fixed(spread.deviation, 2));
  }
  print_row("mean", means, names);
  print_row("deviation", deviations, names);
}

// Trials from seed 1 up to `seeds`. A trial that Ctrl-C cut short is left out.
template <class Try>
std::vector<Trial> tell_trials(std::size_t seeds, const Names& names,
                               Try one_trial) {
  std::vector<Trial> trials;
  print_row("", names, names);
  for (std::uint32_t seed = 1; seed <= seeds; ++seed) {
    Trial trial = one_trial(seed);
    if (interrupted()) break;
    print_trial(trial, names);
    trials.push_back(std::move(trial));
  }
  if (!trials.empty()) print_means(trials, names);
  return trials;
}

// The mean accuracy of one way to start, over the trials in which it lost no digit;
// 0 if it lost one in each trial.
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

constexpr const char* deciders_are_flat =
    R"(   What holds it back is not the strokes but the deciders that follow them. A neuron
   that is sure is flat: its slope is a (1 - a), so it learns hardly anything.
)";

constexpr const char* strokes_do_nothing =
    R"(   With random deciders, the strokes end where an all-random network ends, if
   neither has lost a digit. They neither help nor harm, and training blurs them
   beyond recognition.
)";

// Says only what these trials show, so it holds for other digits, too.
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
    words += deciders_are_flat;
  if (strokes > 0.0 && std::abs(strokes - all_random) < 2.0)
    words += strokes_do_nothing;
  return words;
}

constexpr const char* strokes_head = R"(
7. Does it help to start with the strokes of chapter 03? The networks are 784-7-10
   and train for <epochs> epochs. A digit is lost if fewer than one in ten of its
   pictures are recognised. (Deviation: the standard deviation.)
)";

constexpr const char* shuffled_head = R"(
8. Does it see shapes? All pixels move to other places (seed <seed>), in the same
   way in every picture. The main job's network trains for <epochs> epochs:
)";

constexpr const char* shuffled_told =
    R"(   Anyone who sees shapes cannot read shuffled digits. To the network, a digit is a
   list of 784 numbers. It never knew which pixel is next to which.
)";

}  // namespace

void tell_of_strokes(const Digits& digits, Plots& plots) {
  std::cout << filled(strokes_head, {{"epochs", std::to_string(epochs_each)}});
  const Names names = {"set by hand", "strokes with random deciders", "all random"};
  const auto trials = tell_trials(5, names, [&](std::uint32_t seed) {
    return strokes_against_chance(digits, epochs_each, seed, interrupted);
  });
  if (trials.empty()) return;
  const Tally& by_hand = trials[0].courses[0].tallies.front();
  std::cout << "   Set by hand, it reads " << percent(by_hand.right, by_hand.count)
            << " before training.\n"
            << what_strokes_are_worth(trials);
  draw_starts(plots, trials);
  draw_trained_strokes(plots, trials.front());
}

void tell_of_shuffled_pixels(const Digits& digits, Plots& plots) {
  Engine engine(order_seed);
  const auto order = random_order(digits.test.pixels_each(), engine);
  std::cout << filled(shuffled_head, {{"seed", std::to_string(order_seed)},
                                      {"epochs", std::to_string(epochs_each)}});
  const auto trials =
      tell_trials(3, {"as they are", "shuffled"}, [&](std::uint32_t seed) {
        return plain_against_shuffled(digits, order, epochs_each, seed,
                                      interrupted);
      });
  if (trials.empty()) return;
  std::cout << shuffled_told;
  draw_shuffled(plots, digits.test, order);
}

}  // namespace nn
