// 11_better: from 95 % to 98.5 % and 99 %, one rung at a time
#include <iostream>

#include "08_mnist/model.hpp"
#include "11_better/story/acts.hpp"
#include "11_better/story/settings.hpp"
#include "11_better/story/table_acts.hpp"
#include "common/mnist.hpp"
#include "common/story/interrupt.hpp"
#include "common/text.hpp"
#include "common/whole_file.hpp"

using namespace nn;

namespace {

std::string data_line(const DataPlace& place, const Mnist& mnist) {
  return "Data: " + place.name() + ": " + grouped(mnist.training().count()) +
         " digits train, " + grouped(mnist.validation().count()) + " validate, " +
         grouped(mnist.test().count()) + " test.";
}

// Each problem, seen and cured, and then the tables.
void tell_all(const Ground& ground, const BetterSettings& settings) {
  for (const auto act : {tell_without_a_hidden_layer, tell_wrong_and_sure,
                         tell_the_start, tell_overfitting, tell_more_pictures,
                         tell_better_steps, tell_depth, tell_how_to_choose}) {
    act(ground);
    if (interrupted()) return;
  }
  tell_the_tables(ground, settings);
}

void story(int argc, char** argv) {
  const auto settings = read_better_settings(argc, argv);
  if (!settings) return;
  if (settings->rows) {
    list_rows();
    return tell_that_nothing_is_asked(settings->story.ask);
  }
  const Guesses guesses(settings->story.ask, "11_better");
  Plots plots(settings->story.plots, settings->story.show);
  if (!settings->save.empty()) require_writable(settings->save);
  const DataPlace place = find_data(settings->data);
  const Mnist mnist(place.folder);
  if (!settings->save.empty())
    require_savable(sizes_of(*settings->recipe, mnist.training().pixels_each()));
  std::cout << data_line(place, mnist) << std::endl;

  ask_on_interrupt();
  Stage stage{settings->story.seed, plots};
  const Ground ground{.sets = {mnist.training(), mnist.validation()},
                      .open_test = [&] { return mnist.test(); },
                      .data = place.title(),
                      .jobs = settings->jobs,
                      .quick = settings->quick,
                      .stage = stage};
  if (settings->recipe) {
    tell_a_recipe(ground, *settings);
  } else if (!settings->tables.empty()) {
    run_and_tell(ground, *settings);
  } else {
    tell_all(ground, *settings);
  }
  std::cout << "\n" << plots.summary() << "\n" << data_line(place, mnist) << "\n";
}

}  // namespace

int main(int argc, char** argv) { return run_program(argc, argv, story); }
