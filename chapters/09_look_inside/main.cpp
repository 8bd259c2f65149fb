// 09_look_inside: what did the network learn, where does it err, and does it read your digit?
#include <iostream>

#include "09_look_inside/acts.hpp"
#include "09_look_inside/settings.hpp"
#include "09_look_inside/shipped_model.hpp"
#include "common/mnist.hpp"
#include "common/text.hpp"

using namespace nn;

namespace {

void story(int argc, char** argv) {
  const auto settings = read_look_settings(argc, argv);
  if (!settings) return;
  const Model model = read_digit_reader(settings->model);
  Plots plots(settings->story.plots, settings->story.show);
  const DataPlace place = find_data(settings->data);
  const Mnist mnist(place.folder);
  require_picture_size(mnist.test(), 28, 28, place.name);

  const std::string data_line =
      "Data: " + place.name + ": " + grouped(mnist.test().count()) + " test digits.";
  std::cout << data_line << std::endl;
  tell_who_it_is(model, mnist.test());
  std::cout << "\n" << plots.summary() << "\n" << data_line << "\n";
}

}  // namespace

int main(int argc, char** argv) { return run_program(argc, argv, story); }
