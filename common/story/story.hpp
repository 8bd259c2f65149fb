// The options that every chapter's story has, from one place.
#pragma once

#include <cstdint>
#include <string>

#include "common/story/data_place.hpp"
#include "common/story/plot.hpp"
#include "common/story/program.hpp"

namespace nn {

struct StoryOptions {
  std::uint32_t seed = 1;
  std::string plots = default_plot_folder().string();
  bool show = false;
};

// Adds --seed, --plots and --show.
void add_story_options(Options& options, StoryOptions& story);

// Adds --data: "auto", "mnist", "drawn" or a folder with four files in MNIST's
// form.
void add_data_option(Options& options, std::string& data);

// What a story is told with.
struct Stage {
  std::uint32_t seed = 1;
  Plots& plots;
};

// A story of numbers of its own, and one that wants pictures of handwriting as
// well.
using Story = void (*)(Stage& stage);
using StoryOfDigits = void (*)(Stage& stage, const DataPlace& digits);

// Sets the stage, tells the story, and ends with the names of its figures.
void tell(const StoryOptions& options, Story story);

// The whole of a simple program: options, the story, and the names of its figures.
int run_story(int argc, char** argv, const char* name, const char* about,
              Story story);

// The same with --data; the first and the last line say which data were used.
int run_story(int argc, char** argv, const char* name, const char* about,
              StoryOfDigits story);

}  // namespace nn
