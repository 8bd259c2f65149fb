// The options that every chapter's story has, from one place.
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "common/mnist.hpp"
#include "common/plot.hpp"
#include "common/program.hpp"

namespace nn {

struct StoryOptions {
  std::uint32_t seed = 1;
  std::string plots = default_plot_folder().string();
  bool show = false;
};

// Whether a story wants pictures of handwriting. It can be told without them, in part.
enum class Needs { nothing, handwriting };

// Adds --seed, --plots and --show.
void add_story_options(Options& options, StoryOptions& story);

// Adds --data: "auto", "mnist" or a folder with four files in MNIST's form.
void add_data_option(Options& options, std::string& data);

// What a story is told with.
struct Stage {
  std::uint32_t seed = 1;
  Plots& plots;
  std::optional<DataPlace> handwriting;  // nothing where there is none, or where it was not asked for
};

// Sets the stage, tells the story, and ends with the names of its figures. With `data` the first and the last
// line say which data were used.
void tell(const StoryOptions& options, void (*story)(Stage& stage),
          const std::optional<std::string>& data = {});

// The whole of a simple program: options, the story, and the names of its figures. With Needs::handwriting it
// takes --data as well, and its first and last line say which data it used.
int run_story(int argc, char** argv, const char* name, const char* about, void (*story)(Stage& stage),
              Needs needs = Needs::nothing);

}  // namespace nn
