// 10_your_digit: a photo or a drawing becomes a picture like those in the training set
#include <iostream>

#include "09_look_inside/shipped_model.hpp"
#include "10_your_digit/story/acts.hpp"
#include "10_your_digit/story/settings.hpp"
#include "common/mnist.hpp"
#include "common/text.hpp"

using namespace nn;

namespace {

constexpr const char* yours = R"(
Now read your own digit: --digit FILE reads a picture (add --raw to see why the
preparation matters), and --draw opens a canvas in the terminal.
)";

void story(int argc, char** argv) {
  const auto settings = read_digit_settings(argc, argv);
  if (!settings) return;
  const Model model = read_digit_reader(settings->model);
  if (settings->your_digit.is_asked()) {
    tell_your_digit(settings->your_digit, model, settings->story);
    return tell_that_nothing_is_asked(settings->story.ask);
  }

  const Guesses guesses(settings->story.ask, "10_your_digit");
  Plots plots(settings->story.plots, settings->story.show);
  const DataPlace place = find_data(settings->data);
  const Mnist mnist(place.folder);
  require_picture_size(mnist.test(), digit_side, digit_side, place.name());
  const std::string data_line =
      "Data: " + place.name() + ": " + grouped(mnist.validation().count()) +
      " digits validate, " + grouped(mnist.test().count()) + " test.\n";
  std::cout << data_line << "\n";

  const bool its_own =
      model.origin && learned_from(*model.origin, mnist.training(), place.title());
  Stage stage{settings->story.seed, plots};
  tell_of_a_photo(model, plots);
  tell_what_it_sees(model, mnist.training(),
                    its_own ? "training digits" : "digits of the data", stage);
  tell_of_the_samples(model);
  tell_the_symptoms(model, stage);
  tell_when_it_does_not_know(model, mnist.validation(), mnist.test(), stage);
  std::cout << yours << plots.summary() << "\n" << data_line;
}

}  // namespace

int main(int argc, char** argv) { return run_program(argc, argv, story); }
