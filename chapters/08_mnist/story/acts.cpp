#include "08_mnist/story/acts.hpp"

#include <algorithm>
#include <array>
#include <iostream>

#include "08_mnist/model.hpp"
#include "common/story/interrupt.hpp"
#include "common/story/progress.hpp"
#include "common/text.hpp"

namespace nn {
namespace {

std::string right_of(std::size_t right, std::size_t count) {
  return grouped(right) + " of " + grouped(count) + " (" + percent(right, count) +
         ")";
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

void print_seed(const DigitTraining& run) {
  const Tally& test = run.history.back().test;
  std::cout << "Seed " << run.seed << ": " << test.right << " / " << test.count
            << " (" << percent(test.right, test.count) << ")";
  const std::string lost = describe(lost_on_the_way(run));
  if (!lost.empty()) std::cout << "   lost " << lost;
  std::cout << std::endl;
}

// "5 of 20 runs lost a digit on the way (the 5 twice, the 8 once); 2 of them to the
// end."
void print_losses(std::span<const DigitTraining> runs) {
  std::size_t losers = 0, to_the_end = 0;
  std::array<std::size_t, digit_classes> times{};
  for (const DigitTraining& run : runs) {
    const auto lost = lost_on_the_way(run);
    losers += !lost.empty();
    to_the_end += std::ranges::any_of(
        lost, [](const LostDigit& one) { return !one.found_again; });
    for (const LostDigit& one : lost) ++times[one.digit];
  }
  std::vector<std::string> digits;
  for (std::size_t digit = 0; digit < times.size(); ++digit) {
    if (times[digit] > 0)
      digits.push_back("the " + std::to_string(digit) + " in " +
                       counted(times[digit], "run"));
  }
  std::cout << losers << " of " << counted(runs.size(), "run")
            << " lost a digit on the way"
            << (digits.empty() ? "" : " (" + joined(digits, ", ") + ")") << ", "
            << to_the_end << " of them to the end.\n";
}

}  // namespace

void tell_what_an_answer_is_worth(const Baselines& worth, const ImageSet& test) {
  const std::size_t count = test.count();
  std::cout
      << "\n1. What is an answer worth? Without any network, these rules get right:\n"
      << "   guessing by chance               "
      << right_of(count / digit_classes, count) << "\n"
      << "   always the most frequent digit   "
      << right_of(worth.always_the_same, count) << "\n"
      << "   the nearest mean amount of ink   " << right_of(worth.darkness, count)
      << "\n"
      << "   the nearest mean picture         "
      << right_of(worth.mean_picture, count) << "\n";
}

void tell_the_plan(const Recipe& recipe, const DigitTraining& untrained,
                   const ImageSet& test) {
  const Network& network = untrained.network;
  const Tally before = count_answers(network, test);
  std::cout
      << "\n2. The network, " << recipe.remark << ": "
      << joined(sizes_of(network), "-") << " neurons, "
      << grouped(count_knobs(network)) << " knobs, each at a random value (seed "
      << untrained.seed << ").\n"
      << "   Untrained it gets right " << right_of(before.right, before.count)
      << ".\n"
      << "\n3. Training: " << counted(recipe.schedule.epochs, "epoch")
      << ", mini-batches of " << recipe.schedule.batch_size << ", learning rate "
      << shortest(recipe.schedule.learning_rate) << ", " << recipe.activation.name
      << " neurons, " << recipe.cost.name << " cost.\n"
      << "   The counts are test digits, as the book prints them; nothing is chosen by them. Epochs "
         "count from 0, as in\n   the book: \"Epoch 0\" is what it can do after once through all "
         "training digits.\n\n";
}

void tell_the_epoch(const EpochRecord& epoch) {
  std::cout << "Epoch " << epoch.number << ": " << epoch.test.right << " / "
            << epoch.test.count << "   validation "
            << fixed(epoch.validation.percent_right(), 2) << "%, cost "
            << fixed(epoch.training.cost, 4) << " (training) "
            << fixed(epoch.validation.cost, 4) << " (validation), "
            << fixed(epoch.seconds, 2) << " s" << std::endl;
}

void tell_the_stop(const Stop& stop, std::size_t examples) {
  std::cout << "Interrupted in epoch " << stop.epoch << ", after "
            << grouped(stop.examples) << " of " << grouped(examples)
            << " digits. By now the network gets right "
            << right_of(stop.test.right, stop.test.count) << "."
            << (stop.epoch == 0 ? " No epoch is whole, so there is nothing to draw."
                                : "")
            << std::endl;
}

void tell_the_result(const Tally& test) {
  std::cout << "Test Accuracy: " << test.right << " / " << test.count << " ("
            << percent(test.right, test.count) << ")" << std::endl;  // (8.1)
}

void save_and_tell(const Settings& settings, const std::string& data,
                   const DigitTraining& training) {
  Origin origin{data, training.seed, settings.recipe,
                training.stopped ? training.stopped->examples : 0};
  origin.recipe.schedule.epochs = training.history.size();
  write_model(settings.save,
              {.network = rounded(training.network, settings.save_decimals),
               .origin = origin});
  std::cout << "The network is saved in " << printable(settings.save) << "."
            << std::endl;
}

void tell_what_it_can_do(const Tally& test, bool main_job_on_mnist) {
  std::cout << "\n4. What it can do now, digit by digit:\n  ";
  for (std::size_t digit = 0; digit < digit_classes; ++digit) {
    if (test.shown[digit] == 0) continue;
    std::cout << " " << digit << ": "
              << percent(test.recognised[digit], test.shown[digit])
              << (digit == 4 ? "\n  " : " ");
  }
  std::cout << "\n";
  for (const std::size_t digit : lost_digits(test)) {
    std::cout
        << "   It has lost the " << digit << ": " << test.recognised[digit]
        << " of " << test.shown[digit]
        << " are recognised. More epochs, another --seed or a smaller --rate may find it.\n";
  }
  std::cout
      << "   Its ten outputs are not probabilities: their sum is anything from "
      << fixed(test.least_sum, 2) << " to " << fixed(test.largest_sum, 2) << ".\n";
  if (!main_job_on_mnist) return;
  std::cout
      << "   A start can lose a digit: fewer than one in ten of its pictures are recognised, for some epochs. Of the\n"
         "   seeds 1 to 100, 18 did so, and all of them found it again. --repeat 20 compares starts.\n";
}

void tell_other_recipes(const Digits& digits, const DigitTraining& book,
                        std::size_t epochs) {
  std::cout
      << "\n5. Other networks from the same seed; --recipe NAME tells the story of one:\n"
      << "   recipe        neurons        activation, cost    epochs  batch  rate  test digits\n";
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
            << " each; test digits, none of them chosen:\n";
  std::vector<Run> runs;
  for (std::uint32_t seed = 1; seed <= repeat; ++seed)
    runs.push_back({recipe, seed});
  std::vector<DigitTraining> trained;
  std::vector<double> accuracies;
  Progress bar("Training", repeat);
  train_many(runs, digits, interrupted, [&](const DigitTraining& run) {
    bar.clear();
    print_seed(run);
    bar.advance();
    accuracies.push_back(run.history.back().test.percent_right());
    trained.push_back(run);
  });
  bar.clear();
  if (interrupted())
    std::cout << "Interrupted: " << trained.size() << " of "
              << counted(repeat, "run") << " are whole.\n";
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
