#include "07_sgd/story/gallery_acts.hpp"

#include <algorithm>
#include <iostream>

#include "07_sgd/story/figures.hpp"

namespace nn {
namespace {

// The six sick trainings and a healthy one.
std::vector<SickRun> all_runs(std::uint32_t seed) {
  std::vector<SickRun> runs = sick_runs(seed);
  runs.push_back(healthy_run(seed));
  return runs;
}

}  // namespace

void tell_gallery(Stage& stage) {
  const auto runs = all_runs(stage.seed);
  const auto order = quiz_order(stage.seed, runs.size());
  std::cout
      << "Six training runs that went wrong and a healthy one, all on two moons:\n";
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
  const auto runs = all_runs(stage.seed);
  std::vector<std::string> names;
  for (const SickRun& run : runs) names.push_back(run.name);
  std::ranges::sort(names);
  std::cout
      << "Seven training runs, A to G in the figure 07_quiz. Which is which?\n";
  for (const std::string& name : names) std::cout << "   " << name << "\n";
  std::cout << "--gallery --seed " << stage.seed << " gives the answers.\n";
  draw_quiz(stage.plots, runs, quiz_order(stage.seed, runs.size()));
}

}  // namespace nn
