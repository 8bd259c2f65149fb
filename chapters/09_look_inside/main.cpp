// 09_look_inside: what did the network learn, and which mistakes does it make?
#include <iostream>

#include "09_look_inside/shipped_model.hpp"
#include "09_look_inside/story/acts.hpp"
#include "09_look_inside/story/experiment_acts.hpp"
#include "09_look_inside/story/settings.hpp"
#include "common/mnist.hpp"
#include "common/story/interrupt.hpp"
#include "common/text.hpp"

using namespace nn;

namespace {

constexpr const char* experiments_hint = R"(
--experiments trains other networks as well: some start from strokes set by hand,
and one learns digits with shuffled pixels. This takes half a minute.
)";

void story(int argc, char** argv) {
  const auto settings = read_look_settings(argc, argv);
  if (!settings) return;
  const Guesses guesses(settings->story.ask, "09_look_inside");
  const Model model = read_digit_reader(settings->model);
  Plots plots(settings->story.plots, settings->story.show);
  const DataPlace place = find_data(settings->data);
  const Mnist mnist(place.folder);
  require_picture_size(mnist.test(), digit_side, digit_side, place.name());

  const ImageSet test = mnist.test();
  if (settings->picture >= test.count())
    throw UsageError("--picture takes the number of a test digit, from 0 to " +
                     grouped(test.count() - 1));
  const bool knows_them =
      model.origin && learned_from(*model.origin, mnist.training(), place.title());

  const std::string data_line =
      "Data: " + place.name() + ": " + grouped(test.count()) + " test digits.\n";
  std::cout << data_line;
  Stage stage{settings->story.seed, plots};
  tell_who_it_is(model, test);
  tell_what_changed(model, knows_them ? mnist.training() : ImageSet{}, test, plots);
  tell_the_way(model, test, settings->picture, plots);
  tell_the_mistakes(model, test, plots);
  tell_the_strangers(model, stage);
  tell_the_painting(model, test, plots);
  if (settings->experiments) {
    ask_on_interrupt();
    tell_of_strokes({mnist.training(), mnist.validation(), test}, plots);
    tell_of_shuffled_pixels({mnist.training(), mnist.validation(), test}, plots);
  } else {
    std::cout << experiments_hint;
  }
  std::cout << "\n" << plots.summary() << "\n" << data_line;
}

}  // namespace

int main(int argc, char** argv) { return run_program(argc, argv, story); }
