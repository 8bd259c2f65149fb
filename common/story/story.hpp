// What all stories share: common options, and how they begin and end.
#pragma once

#include <cstdint>
#include <functional>
#include <string>

#include "common/story/data_place.hpp"
#include "common/story/guesses.hpp"
#include "common/story/plot.hpp"
#include "common/story/program.hpp"

namespace nn {

struct StoryOptions {
  std::uint32_t seed = 1;
  std::string plots = default_plot_folder().string();
  bool show = false, ask = false;
};

// Adds --seed, --plots, --show and --ask. For --ask, a story that does not go
// through tell or run_story makes Guesses before its first act.
void add_story_options(Options& options, StoryOptions& story);

// Adds --data: "auto", "mnist", "drawn", or a folder with four files like MNIST's.
void add_data_option(Options& options, std::string& data);

// What a story needs: the seed of its random numbers, and a place for its figures.
struct Stage {
  std::uint32_t seed = 1;
  Plots& plots;
};

// A story that needs no data, and one that also needs pictures of handwriting.
using Story = void (*)(Stage& stage);
using StoryOfDigits = void (*)(Stage& stage, const DataPlace& digits);

// Makes the stage, runs the story, and then prints the names of its figures.
// `program` is the chapter, such as 05_chain_rule.
void tell(const StoryOptions& options, const char* program, Story story);

// Something to try out in a story: options, and what the program prints instead of
// the story if one of them is given.
struct TryIt {
  std::function<void(Options& options)> add_options;
  // A few lines; nothing if none of these options was given. UsageError for values
  // that do not fit each other.
  std::function<std::string(const Options& options, std::uint32_t seed)> answer;
};

// A whole program: options, the story, and the names of its figures.
int run_story(int argc, char** argv, const char* name, const char* about,
              Story story, const TryIt& to_try = {});

// The same with --data. The first and the last line say which data were used.
int run_story(int argc, char** argv, const char* name, const char* about,
              StoryOfDigits story, const TryIt& to_try = {});

}  // namespace nn
