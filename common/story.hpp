// The options that every chapter's story has, from one place.
#pragma once

#include <cstdint>
#include <string>

#include "common/plot.hpp"
#include "common/program.hpp"

namespace nn {

struct StoryOptions {
  std::uint32_t seed = 1;
  std::string plots = default_plot_folder().string();
  bool show = false;
};

// Adds --seed, --plots and --show.
void add_story_options(Options& options, StoryOptions& story);

// Adds --data: "auto", "mnist" or a folder with four files in MNIST's form.
void add_data_option(Options& options, std::string& data);

// The whole of a simple program: only the story options, then the story.
int run_story(int argc, char** argv, const char* name, const char* about,
              void (*story)(const StoryOptions& options, Plots& plots));

}  // namespace nn
