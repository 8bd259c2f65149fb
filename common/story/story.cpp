#include "common/story/story.hpp"

#include <iostream>

namespace nn {

void add_story_options(Options& options, StoryOptions& story) {
  options.add_seed(story.seed);
  options.add_text("plots", story.plots, "DIR", "the folder for figures");
  options.add_flag("show", story.show,
                   "show each figure as well, in a window or in the terminal");
  options.add_flag("ask", story.ask,
                   "ask for your guess before the acts, and compare it");
}

void add_data_option(Options& options, std::string& data) {
  options.add_text(
      "data", data, "NAME",
      "auto, mnist, drawn, or a folder with four files in MNIST's form");
}

void tell(const StoryOptions& options, const char* program, Story story) {
  const Guesses guesses(options.ask, program);
  Plots plots(options.plots, options.show);
  Stage stage{options.seed, plots};
  story(stage);
  std::cout << "\n" << plots.summary() << "\n";
}

namespace {

// Prints the answer to what is tried out, if anything is.
bool tried(const TryIt& to_try, const Options& options, const StoryOptions& story) {
  const std::string lines = to_try.answer ? to_try.answer(options, story.seed) : "";
  if (lines.empty()) return false;
  std::cout << lines;
  tell_that_nothing_is_asked(story.ask);
  return true;
}

}  // namespace

int run_story(int argc, char** argv, const char* name, const char* about,
              Story story, const TryIt& to_try) {
  return run_program(argc, argv, [&](int count, char** words) {
    StoryOptions chosen;
    Options options(name, about);
    if (to_try.add_options) to_try.add_options(options);
    add_story_options(options, chosen);
    if (!options.parse(count, words)) return;
    if (!tried(to_try, options, chosen)) tell(chosen, name, story);
  });
}

int run_story(int argc, char** argv, const char* name, const char* about,
              StoryOfDigits story, const TryIt& to_try) {
  return run_program(argc, argv, [&](int count, char** words) {
    StoryOptions chosen;
    std::string data = "auto";
    Options options(name, about);
    if (to_try.add_options) to_try.add_options(options);
    add_story_options(options, chosen);
    add_data_option(options, data);
    if (!options.parse(count, words)) return;
    if (tried(to_try, options, chosen)) return;
    const Guesses guesses(chosen.ask, name);
    Plots plots(chosen.plots, chosen.show);
    Stage stage{chosen.seed, plots};
    const DataPlace digits = find_data(data);
    const std::string data_line = "Data: " + digits.name() + "\n";
    std::cout << data_line << std::endl;
    story(stage, digits);
    std::cout << "\n" << plots.summary() << "\n" << data_line;
  });
}

}  // namespace nn
