// What the story says after the training: what the network can do, and how others
// do.
#include <algorithm>
#include <array>
#include <iostream>

#include "08_mnist/slopes_left.hpp"
#include "08_mnist/story/acts.hpp"
#include "common/story/filled.hpp"
#include "common/story/interrupt.hpp"
#include "common/story/progress.hpp"
#include "common/text.hpp"

namespace nn {
namespace {

// A text as wide as a page at most, broken behind its commas.
std::string folded_at_commas(const std::string& text, std::size_t indent) {
  constexpr std::size_t page = 84;
  std::string folded;
  std::size_t column = 0;
  for (const std::string& part : split_at_commas(text)) {
    if (!folded.empty()) folded += ",";
    if (column + part.size() + 2 > page) {
      folded +=
          "\n" + std::string(indent - 1, ' ');  // the part begins with a space
      column = indent;
    }
    folded += part;
    column += part.size() + 1;
  }
  return folded;
}

// What helps against the loss of this digit.
std::string advice(const SlopesLeft& slopes, std::size_t digit) {
  return slopes.own_output[digit] < no_slope
             ? "Its output is shut for all its pictures, so more epochs cannot help.\n"
               "      Try another --seed, or other --hidden layers."
             : "More epochs, a smaller --rate or another --seed may find it.";
}

void tell_that_it_is_dead(const Recipe& recipe) {
  std::cout << filled(
      R"(   No slope is left: the network is dead. Its gates are shut for every picture, so
   nothing corrects it any more, and more epochs cannot help. Train it again with a
   smaller --rate than <rate>.
)",
      {{"rate", shortest(recipe.schedule.learning_rate)}});
}

void tell_losses(const DigitTraining& training, const Recipe& recipe,
                 const Digits& digits) {
  const Tally& test = training.history.back().test;
  const auto lost = lost_digits(test);
  if (lost.empty()) return;
  const SlopesLeft slopes =
      slopes_left(training.network, digits.training, recipe.cost);
  if (is_dead(slopes)) return tell_that_it_is_dead(recipe);
  for (const std::size_t digit : lost) {
    std::cout << "   It has lost the " << digit << ": it recognises "
              << test.recognised[digit] << " of " << test.shown[digit]
              << ".\n      " << advice(slopes, digit) << "\n";
  }
}

void print_row(const Recipe& recipe, std::size_t pixels, const Tally& test) {
  std::cout << "   " << cell(recipe.name, 14)
            << cell(joined(sizes_of(recipe, pixels), "-"), 15)
            << cell(recipe.activation.name + std::string(", ") + recipe.cost.name,
                    20)
            << cell(std::to_string(recipe.schedule.epochs), 8)
            << cell(std::to_string(recipe.schedule.batch_size), 7)
            << cell(shortest(recipe.schedule.learning_rate), 6)
            << percent(test.right, test.count) << std::endl;
}

void print_seed(const DigitTraining& run, const Recipe& recipe,
                const Digits& digits) {
  const Tally& test = run.history.back().test;
  std::string line = "Seed " + std::to_string(run.seed) + ": " +
                     std::to_string(test.right) + " / " +
                     std::to_string(test.count) + " (" +
                     percent(test.right, test.count) + ")";
  const std::string lost = describe(lost_on_the_way(run));
  if (!lost_digits(test).empty() &&
      is_dead(slopes_left(run.network, digits.training, recipe.cost))) {
    line += "   dead: no slope is left";
  } else if (!lost.empty()) {
    line += "   lost " + lost;
  }
  std::cout << folded_at_commas(line, 8) << std::endl;
}

using Times = std::array<std::size_t, digit_classes>;

// "the 5 in 3 runs, the 8 in 2 runs"
std::string digits_and_runs(const Times& times) {
  std::vector<std::string> digits;
  for (std::size_t digit = 0; digit < times.size(); ++digit) {
    if (times[digit] > 0)
      digits.push_back("the " + std::to_string(digit) + " in " +
                       counted(times[digit], "run"));
  }
  return joined(digits, ", ");
}

// "5 of 20 runs lost a digit on the way (the 5 in 3 runs, the 8 in 2 runs), 2 of
// them until the end."
void print_losses(std::span<const DigitTraining> runs) {
  std::size_t losers = 0, to_the_end = 0;
  Times times{};
  for (const DigitTraining& run : runs) {
    const auto lost = lost_on_the_way(run);
    losers += !lost.empty();
    to_the_end += std::ranges::any_of(
        lost, [](const LostDigit& one) { return !one.found_again; });
    for (const LostDigit& one : lost) ++times[one.digit];
  }
  const std::string told =
      losers == 0
          ? "No run lost a digit on the way."
          : std::to_string(losers) + " of " + counted(runs.size(), "run") +
                " lost a digit on the way (" + digits_and_runs(times) + "), " +
                (to_the_end == 0 ? "none" : std::to_string(to_the_end)) +
                " of them until the end.";
  std::cout << folded_at_commas(told, 3) << "\n";
}

}  // namespace

void tell_what_it_can_do(const DigitTraining& training, const Recipe& recipe,
                         const Digits& digits, bool main_job_on_mnist) {
  const Tally& test = training.history.back().test;
  std::cout << "\n4. What it can do now, digit by digit:\n  ";
  for (std::size_t digit = 0; digit < digit_classes; ++digit) {
    if (test.shown[digit] == 0) continue;
    std::cout << " " << digit << ": "
              << percent(test.recognised[digit], test.shown[digit])
              << (digit == 4 ? "\n  " : " ");
  }
  std::cout << "\n";
  tell_losses(training, recipe, digits);
  std::cout
      << "   Its ten outputs are not probabilities: they add up to anything from "
      << fixed(test.least_sum, 2) << " to " << fixed(test.largest_sum, 2) << ".\n";
  if (!main_job_on_mnist) return;
  std::cout
      << R"(   A network can lose a digit for some epochs: it then recognises fewer than one in
   ten of its pictures. Of the seeds 1 to 100, 18 lost a digit, and all found it
   again. --repeat 20 compares seeds.
)";
}

void tell_other_recipes(const Digits& digits, const DigitTraining& book,
                        std::size_t epochs) {
  std::cout << R"(
5. Other networks from the same seed (--recipe NAME trains one of them alone):
   recipe        neurons        activation, cost    epochs  batch  rate  test digits
)";
  const std::size_t pixels = digits.training.pixels_each();
  std::vector<Run> runs;
  for (const Recipe& recipe : recipes()) {
    runs.push_back({recipe, book.seed});
    if (epochs > 0) runs.back().recipe.schedule.epochs = epochs;
  }
  print_row(runs.front().recipe, pixels, book.history.back().test);
  std::size_t row = 1;
  train_many(std::span(runs).subspan(1), digits, interrupted,
             [&](const DigitTraining& training) {
               print_row(runs[row++].recipe, pixels, training.history.back().test);
             });
}

std::vector<DigitTraining> repeat_and_tell(const Recipe& recipe,
                                           const Digits& digits,
                                           std::size_t repeat) {
  std::cout << "\n"
            << counted(repeat, "start") << " of "
            << joined(sizes_of(recipe, digits.test.pixels_each()), "-") << ", "
            << counted(recipe.schedule.epochs, "epoch")
            << " each. Test digits after the last epoch:\n";
  std::vector<Run> runs;
  for (std::uint32_t seed = 1; seed <= repeat; ++seed)
    runs.push_back({recipe, seed});
  std::vector<DigitTraining> trained;
  std::vector<double> accuracies;
  Progress bar("Training", repeat);
  train_many(runs, digits, interrupted, [&](const DigitTraining& run) {
    bar.clear();
    print_seed(run, recipe, digits);
    bar.advance();
    accuracies.push_back(run.history.back().test.percent_right());
    trained.push_back(run);
  });
  bar.clear();
  if (interrupted())
    std::cout << "Interrupted: " << trained.size() << " of "
              << counted(repeat, "run") << " are complete.\n";
  if (trained.empty()) return trained;
  const Spread spread = spread_of(accuracies);
  std::cout << "Median " << fixed(spread.median, 2) << "%, mean "
            << fixed(spread.mean, 2) << "%, standard deviation "
            << fixed(spread.deviation, 2) << ", min " << fixed(spread.least, 2)
            << "%, max " << fixed(spread.most, 2) << "%.\n";
  print_losses(trained);
  return trained;
}

}  // namespace nn
