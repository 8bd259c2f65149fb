// 08_mnist: read handwritten digits - everything from the chapters before, and almost nothing new
#include <iostream>

#include "08_mnist/acts.hpp"
#include "08_mnist/figures.hpp"
#include "08_mnist/settings.hpp"
#include "common/interrupt.hpp"
#include "common/text.hpp"

using namespace nn;

namespace {

std::string data_line(const DataPlace& place, const DataPlace& test_place, const Digits& digits) {
  const std::string tested_on = place.folder == test_place.folder ? "" : " of " + test_place.name;
  return "Data: " + place.name + ": " + grouped(digits.training.count()) + " digits train, " +
         grouped(digits.validation.count()) + " validate, " + grouped(digits.test.count()) + tested_on +
         " test.";
}

void one_run(const Settings& settings, const Digits& digits, Plots& plots) {
  const Recipe& recipe = settings.recipe;
  const Baselines worth = measure_baselines(digits.training, digits.test);
  if (!settings.quiet) {
    tell_what_an_answer_is_worth(worth, digits.test);
    tell_the_plan(recipe, digits, settings.story.seed);
  }
  const DigitTraining training = train_and_tell(recipe, digits, settings.story.seed);
  if (training.stopped) tell_the_stop(*training.stopped, digits.training.count());
  if (training.history.empty()) return;
  const Tally& test = training.history.back().test;
  if (!training.stopped) tell_the_result(test);
  draw_loss(plots, training);
  draw_accuracy(plots, training,
                100.0 * static_cast<double>(worth.mean_picture) / static_cast<double>(test.count));
  if (settings.quiet || interrupted()) return;
  tell_what_it_can_do(test, settings.main_job);
  if (settings.main_job) tell_other_recipes(digits, training, settings.epochs_for_all);
}

void story(int argc, char** argv) {
  const auto settings = read_settings(argc, argv);
  if (!settings) return;
  Plots plots(settings->story.plots, settings->story.show);
  const DataPlace place = find_data(settings->data);
  const DataPlace test_place = settings->test_data.empty() ? place : find_data(settings->test_data);

  const Mnist mnist(place.folder);
  std::optional<Mnist> other;
  if (test_place.folder != place.folder) other.emplace(test_place.folder);
  if (other) require_picture_size(other->test(), mnist.test().height, mnist.test().width, test_place.name);
  const Digits digits{mnist.training(), mnist.validation(), other ? other->test() : mnist.test()};

  std::cout << data_line(place, test_place, digits) << std::endl;
  ask_on_interrupt();
  if (settings->repeat > 0) {
    const auto runs = repeat_and_tell(settings->recipe, digits, settings->repeat);
    if (!runs.empty()) draw_seeds(plots, runs);
  } else {
    one_run(*settings, digits, plots);
  }
  if (!settings->quiet) std::cout << "\n" << plots.summary() << "\n";
  std::cout << data_line(place, test_place, digits) << "\n";
}

}  // namespace

int main(int argc, char** argv) { return run_program(argc, argv, story); }
