// 08_mnist: read handwritten digits - everything from the chapters before, and almost nothing new
#include <iostream>

#include "08_mnist/acts.hpp"
#include "08_mnist/figures.hpp"
#include "08_mnist/model.hpp"
#include "08_mnist/settings.hpp"
#include "common/story/interrupt.hpp"
#include "common/text.hpp"
#include "common/whole_file.hpp"

using namespace nn;

namespace {

// Where the digits to learn from are, and those to be tested on.
struct Sources {
  DataPlace training, test;
  bool differ() const { return training.folder != test.folder; }
};

std::string data_line(const Sources& from, const Digits& digits) {
  const std::string tested_on = from.differ() ? " of " + from.test.name() : "";
  return "Data: " + from.training.name() + ": " + grouped(digits.training.count()) + " digits train, " +
         grouped(digits.validation.count()) + " validate, " + grouped(digits.test.count()) + tested_on +
         " test.";
}

void one_run(const Settings& settings, const Sources& from, const Digits& digits, Plots& plots) {
  const Recipe& recipe = settings.recipe;
  const Baselines worth = measure_baselines(digits.training, digits.test);
  if (!settings.quiet) {
    tell_what_an_answer_is_worth(worth, digits.test);
    tell_the_plan(recipe, digits, settings.story.seed);
  }
  const DigitTraining training = train_and_tell(recipe, digits, settings.story.seed);
  if (training.stopped) tell_the_stop(*training.stopped, digits.training.count());
  const bool any_epoch = !training.history.empty();
  if (any_epoch && !training.stopped) tell_the_result(training.history.back().test);
  if (!settings.save.empty()) save_and_tell(settings, from.training.title(), training);
  if (!any_epoch) return;
  const Tally& test = training.history.back().test;
  draw_loss(plots, training);
  draw_accuracy(plots, training,
                100.0 * static_cast<double>(worth.mean_picture) / static_cast<double>(test.count));
  if (from.differ())
    draw_two_sets(plots, {from.training.name(), digits.training}, {from.test.name(), digits.test});
  if (settings.quiet || interrupted()) return;
  tell_what_it_can_do(
      test, settings.main_job && from.training.kind == DataKind::mnist && from.test.kind == DataKind::mnist);
  if (settings.main_job) tell_other_recipes(digits, training, settings.epochs_for_all);
}

void story(int argc, char** argv) {
  const auto settings = read_settings(argc, argv);
  if (!settings) return;
  Plots plots(settings->story.plots, settings->story.show);
  if (!settings->save.empty()) require_writable(settings->save);
  const DataPlace place = find_data(settings->data);
  const Sources from{place, settings->test_data.empty() ? place : find_data(settings->test_data)};

  const Mnist mnist(place.folder);
  std::optional<Mnist> other;
  if (from.differ()) {
    other.emplace(from.test.folder);
    require_picture_size(other->test(), mnist.test().height, mnist.test().width, from.test.name());
  }
  const Digits digits{mnist.training(), mnist.validation(), other ? other->test() : mnist.test()};

  if (!settings->save.empty()) require_savable(sizes_of(settings->recipe, digits.training.pixels_each()));
  std::cout << data_line(from, digits) << std::endl;
  ask_on_interrupt();
  if (settings->repeat > 0) {
    const auto runs = repeat_and_tell(settings->recipe, digits, settings->repeat);
    if (!runs.empty()) draw_seeds(plots, runs);
  } else {
    one_run(*settings, from, digits, plots);
  }
  if (!settings->quiet) std::cout << "\n" << plots.summary() << "\n";
  std::cout << data_line(from, digits) << "\n";
}

}  // namespace

int main(int argc, char** argv) { return run_program(argc, argv, story); }
