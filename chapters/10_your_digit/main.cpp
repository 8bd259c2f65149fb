// 10_your_digit: a photo or a drawing becomes what the network was trained on, and is read
#include <iostream>

#include "09_look_inside/shipped_model.hpp"
#include "10_your_digit/acts.hpp"
#include "10_your_digit/settings.hpp"

using namespace nn;

namespace {

void story(int argc, char** argv) {
  const auto settings = read_digit_settings(argc, argv);
  if (!settings) return;
  const Model model = read_digit_reader(settings->model);
  if (settings->your_digit.is_asked())
    return tell_your_digit(settings->your_digit, model.network, settings->story);
  Plots plots(settings->story.plots, settings->story.show);
  tell_of_a_photo(model.network, plots);
  std::cout << "\n" << plots.summary() << "\n";
}

}  // namespace

int main(int argc, char** argv) { return run_program(argc, argv, story); }
