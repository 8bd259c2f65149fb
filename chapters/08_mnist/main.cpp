// 08_mnist: read handwritten digits - everything from the chapters before, and almost nothing new
#include <iostream>

#include "08_mnist/resume.hpp"
#include "08_mnist/story/acts.hpp"
#include "08_mnist/story/figures.hpp"
#include "08_mnist/story/settings.hpp"
#include "common/story/interrupt.hpp"
#include "common/story/progress.hpp"
#include "common/text.hpp"
#include "common/whole_file.hpp"

using namespace nn;

namespace {

// The data set for training and validation, and the one for testing, which is a
// different one with --test-data.
struct DataSets {
  DataPlace training, test;
  bool differ() const { return training.folder != test.folder; }
  bool are_mnist() const {
    return training.kind == DataKind::mnist && test.kind == DataKind::mnist;
  }
};

std::string data_line(const DataSets& sets, const Digits& digits) {
  const std::string train = grouped(digits.training.count()),
                    validate = grouped(digits.validation.count()) + " validate",
                    test = grouped(digits.test.count()) + " test.";
  if (!sets.differ())
    return "Data: " + sets.training.name() + ": " + train + " digits train, " +
           validate + ", " + test;
  return "Data: " + sets.training.title() + ": " + train + " train, " + validate +
         "; " + sets.test.title() + ": " + test;
}

// Tells, saves and draws the result of a training.
void show_result(const Settings& settings, const DataSets& sets,
                 const Digits& digits, const Baselines& worth,
                 const DigitTraining& training, Plots& plots) {
  const bool any_epoch = !training.history.empty();
  if (training.stopped) tell_the_stop(*training.stopped, digits.training.count());
  if (any_epoch && !training.stopped) tell_the_result(training.history.back().test);
  if (!settings.save.empty())
    save_and_tell(settings, sets.training.title(), training);
  if (!any_epoch) return;
  const Tally& test = training.history.back().test;
  draw_loss(plots, training);
  draw_accuracy(plots, training,
                100.0 * static_cast<double>(worth.mean_picture) /
                    static_cast<double>(test.count));
  draw_mean_pictures(plots, digits.training);
  if (sets.differ())
    draw_two_sets(plots, {sets.training.title(), digits.training},
                  {sets.test.title(), digits.test});
  if (settings.quiet || interrupted()) return;
  tell_what_it_can_do(training, settings.recipe, digits,
                      settings.main_job && sets.are_mnist());
  if (settings.main_job)
    tell_other_recipes(digits, training, settings.epochs_for_all);
}

// The whole training: a network with random knobs, train of chapter 07 with the
// backpropagation of chapter 06, and a look at the result after each epoch.
void train_one(const Settings& settings, const DataSets& sets, const Digits& digits,
               Plots& plots) {
  const Recipe& recipe = settings.recipe;
  const std::uint32_t seed = settings.story.seed;
  const Baselines worth = measure_baselines(digits.training, digits.test);
  Engine engine(seed);
  DigitTraining training{
      .seed = seed,
      .network = start_network(recipe, digits.training.pixels_each(), engine)};
  if (!settings.quiet) {
    tell_what_an_answer_is_worth(worth, digits.test);
    tell_the_plan(recipe, training, digits.test);
  }
  const Position begun = go_on_and_tell(settings, digits, training);

  Progress bar("Epoch " + std::to_string(begun.epochs), digits.training.count());
  bar.advance(begun.examples);
  const auto after_batch = [&](std::size_t examples) {
    training.digits_seen += examples;
    bar.advance(examples);
    return !interrupted();  // Ctrl-C ends the training here
  };
  const auto after_epoch = [&](const Epoch& epoch) {
    record_epoch(training, epoch, recipe, digits);
    bar.clear();
    tell_the_epoch(training.history.back());
    bar.restart("Epoch " + std::to_string(epoch.number + 1));
    return true;
  };
  if (settings.resumed)
    train_from(begun, training.network,
               examples_from(digits.training, digit_classes), recipe.schedule,
               backpropagation(recipe.cost), engine, after_epoch, after_batch);
  else
    train(training.network, examples_from(digits.training, digit_classes),
          recipe.schedule, backpropagation(recipe.cost), engine, after_epoch,
          after_batch);
  bar.clear();
  record_stop(training, recipe, digits);
  show_result(settings, sets, digits, worth, training, plots);
}

void story(int argc, char** argv) {
  const auto settings = read_settings(argc, argv);
  if (!settings) return;
  const Guesses guesses(settings->story.ask, "08_mnist");
  Plots plots(settings->story.plots, settings->story.show);
  if (!settings->save.empty()) require_writable(settings->save);
  const DataPlace place = find_data(settings->data);
  const DataSets sets{
      place, settings->test_data.empty() ? place : find_data(settings->test_data)};

  const Mnist mnist(sets.training.folder);
  std::optional<Mnist> other;
  if (sets.differ()) {
    other.emplace(sets.test.folder);
    require_picture_size(other->test(), mnist.test().height, mnist.test().width,
                         sets.test.name());
  }
  const Digits digits{mnist.training(), mnist.validation(),
                      other ? other->test() : mnist.test()};

  require_resumable(*settings, sets.training, digits.training);
  if (!settings->save.empty())
    require_savable(sizes_of(settings->recipe, digits.training.pixels_each()));
  std::cout << data_line(sets, digits) << std::endl;
  if (settings->other_neurons && !settings->quiet)
    tell_the_other_neurons(*settings);
  ask_on_interrupt();
  if (settings->repeat > 0) {
    const auto runs = repeat_and_tell(settings->recipe, digits, settings->repeat);
    if (!runs.empty()) draw_seeds(plots, runs);
  } else {
    train_one(*settings, sets, digits, plots);
  }
  if (!settings->quiet) std::cout << "\n" << plots.summary() << "\n";
  std::cout << data_line(sets, digits) << "\n";
}

}  // namespace

int main(int argc, char** argv) { return run_program(argc, argv, story); }
