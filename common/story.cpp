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

int run_story(int argc, char** argv, const char* name, const char* about,
              void (*story)(const StoryOptions&, Plots&)) {
  return run_program(argc, argv, [&](int count, char** words) {
    StoryOptions chosen;
    Options options(name, about);
    add_story_options(options, chosen);
    if (!options.parse(count, words)) return;
    Plots plots(chosen.plots, chosen.show);
    story(chosen, plots);
    std::cout << "\n" << plots.summary() << "\n";
  });
}

}  // namespace nn
