#include "07_sgd/story/gallery_acts.hpp"

#include <algorithm>
#include <iostream>

#include "07_sgd/story/figures.hpp"

namespace nn {

void tell_gallery(Stage& stage) {
  const auto runs = sick_runs(stage.seed);
  const auto order = quiz_order(stage.seed, runs.size());
  std::cout << "Six trainings that went wrong, all on the two moons:\n";
  for (std::size_t i = 0; i < runs.size(); ++i) {
    const auto letter =
        static_cast<char>('A' + (std::ranges::find(order, i) - order.begin()));
    std::cout << "\n   " << runs[i].name << " (" << letter
              << " in the quiz of seed " << stage.seed << ")\n"
              << "      symptom: " << runs[i].symptom
              << "\n      cause:   " << runs[i].cause
              << "\n      cure:    " << runs[i].cure << "\n";
  }
  draw_gallery(stage.plots, runs);
}

void tell_quiz(Stage& stage) {
  const auto runs = sick_runs(stage.seed);
  std::vector<std::string> names;
  for (const SickRun& run : runs) names.push_back(run.name);
  std::ranges::sort(names);
  std::cout << "Six trainings, A to F in 07_quiz.svg. Which is which?\n";
  for (const std::string& name : names) std::cout << "   " << name << "\n";
  std::cout << "--gallery --seed " << stage.seed << " has the answers.\n";
  draw_quiz(stage.plots, runs, quiz_order(stage.seed, runs.size()));
}

}  // namespace nn
