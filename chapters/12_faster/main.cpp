// 12_faster: faster - the same mathematics at the speed of the machine
#include <iostream>

#include "12_faster/story/figures.hpp"
#include "12_faster/story/first_digits.hpp"
#include "common/story/interrupt.hpp"
#include "common/story/story.hpp"
#include "common/text.hpp"

using namespace nn;

namespace {

struct Settings {
  StoryOptions story;
  std::string data = "auto";
  std::size_t epochs = 3, long_epochs = 30, digits = 60000;
  bool quick = false;
};

bool read_settings(int argc, char** argv, Settings& settings) {
  Options options("12_faster",
                  "trains the book's network in ten ways, from slow to fast");
  add_story_options(options, settings.story);
  add_data_option(options, settings.data);
  options.add_count("epochs", settings.epochs, 1, 1000, "epochs on each rung");
  options.add_count("long", settings.long_epochs, 1, 1000,
                    "epochs on the fastest rung again, from five starts");
  options.add_count("digits", settings.digits, 20, 1000000,
                    "train and test with at most this many digits");
  options.add_flag(
      "quick", settings.quick,
      "2,000 digits and few epochs: takes seconds, but its numbers are rough");
  if (!options.parse(argc, argv)) return false;
  if (settings.quick && !options.given("epochs")) settings.epochs = 2;
  if (settings.quick && !options.given("long")) settings.long_epochs = 3;
  if (settings.quick && !options.given("digits")) settings.digits = 2000;
  return true;
}

void act_by_act(const Settings& settings, const FirstDigits& first, Plots& plots) {
  const Digits& digits = first.digits;
  Engine engine(settings.story.seed);
  const Network start =
      start_network(recipe_named("book"), digits.training.pixels_each(), engine);
  const Task task{start, digits.training, recipe_named("book").schedule.batch_size};
  const Machine machine = tell_the_machine(settings.quick);
  const auto rungs = tell_the_climb(task, digits.test, machine, settings.epochs,
                                    settings.story.seed);
  if (interrupted()) return;
  const std::size_t count = digits.training.count();
  draw_ladder(plots, rungs, count);
  draw_roofline(plots, rungs, machine, count);
  tell_the_long_runs(*fastest_of(rungs).rung, digits.training, digits.test,
                     settings.long_epochs, settings.quick ? 3 : 5,
                     settings.story.seed);
  const auto wide =
      tell_the_wide_network(digits, machine, settings.quick, settings.story.seed);
  draw_wide(plots, wide, settings.quick, count);
  if (interrupted()) return;
  draw_growth(plots, tell_how_cost_grows(first.learning, settings.quick,
                                         settings.story.seed));
  std::cout << "   ./learn bench compares our programs with NumPy, PyTorch, "
               "scikit-learn, Eigen\n   and OpenBLAS.\n";
}

void story(int argc, char** argv) {
  Settings settings;
  if (!read_settings(argc, argv, settings)) return;
  const Guesses guesses(settings.story.ask, "12_faster");
  Plots plots(settings.story.plots, settings.story.show);
  const FirstDigits first(settings.data, settings.digits);
  const std::string data_line = "Data: " + first.place.name() + ": " +
                                grouped(first.digits.training.count()) +
                                " digits train, " +
                                grouped(first.digits.test.count()) + " test.";
  std::cout << data_line << std::endl;
  ask_on_interrupt();
  act_by_act(settings, first, plots);
  std::cout << "\n" << plots.summary() << "\n" << data_line << "\n";
}

}  // namespace

int main(int argc, char** argv) { return run_program(argc, argv, story); }
