#include "common/story.hpp"

#include <iostream>

namespace nn {

void add_story_options(Options& options, StoryOptions& story) {
  options.add_seed(story.seed);
  options.add_text("plots", story.plots, "DIR", "the folder for figures");
  options.add_flag("show", story.show, "show each figure as well, in a window or in the terminal");
}

void add_data_option(Options& options, std::string& data) {
  options.add_text("data", data, "NAME", "auto, mnist, or a folder with four files in MNIST's form");
}

void tell(const StoryOptions& options, void (*story)(Stage&), const std::optional<std::string>& data) {
  Plots plots(options.plots, options.show);
  Stage stage{options.seed, plots, {}};
  if (data) stage.handwriting = data_if_any(*data);
  const std::string data_line = stage.handwriting ? "Data: " + stage.handwriting->name + "\n" : "";
  std::cout << data_line << (data_line.empty() ? "" : "\n");
  story(stage);
  std::cout << "\n" << plots.summary() << "\n" << data_line;
}

int run_story(int argc, char** argv, const char* name, const char* about, void (*story)(Stage&),
              Needs needs) {
  return run_program(argc, argv, [&](int count, char** words) {
    StoryOptions chosen;
    std::string data = "auto";
    Options options(name, about);
    add_story_options(options, chosen);
    if (needs == Needs::handwriting) add_data_option(options, data);
    if (!options.parse(count, words)) return;
    tell(chosen, story, needs == Needs::handwriting ? std::optional(data) : std::nullopt);
  });
}

}  // namespace nn
