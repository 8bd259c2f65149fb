// What the command line asks of this chapter's program.
#pragma once

#include <optional>
#include <string>

#include "08_mnist/model.hpp"
#include "common/story/story.hpp"

namespace nn {

struct Settings {
  StoryOptions story;
  // The one that --recipe names, as the other options change it.
  Recipe recipe = recipes().front();
  // Only the epochs of the first recipe were changed, or nothing.
  bool main_job = true;
  // The value of --epochs, and 0 without it.
  std::size_t epochs_for_all = 0;
  // --activation changed the recipe's neurons, and with them its start.
  bool other_neurons = false;
  bool rate_given = false, recipe_given = false;
  // How many seeds to train from, beginning with 1; 0 is one run.
  std::size_t repeat = 0;
  std::string data = "auto", test_data;
  // A file for the trained network; empty: none.
  std::string save;
  // Digits after the point in that file; 17 keeps every number as it is.
  std::size_t save_decimals = 17;
  bool quiet = false;
  // A saved network to go on from, and what is in its file; empty: none. Then the
  // recipe and the seed are the file's, but for what the options change.
  std::string resume;
  std::optional<Model> resumed;
};

// Reads the options; nothing if there was only --help. UsageError if they
// contradict each other; for --resume, what reading the file throws, and
// std::invalid_argument if its training cannot go on.
std::optional<Settings> read_settings(int argc, char** argv);

}  // namespace nn
