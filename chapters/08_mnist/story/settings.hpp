// What the command line asks of this chapter's program.
#pragma once

#include <optional>
#include <string>

#include "08_mnist/recipe.hpp"
#include "common/story/story.hpp"

namespace nn {

struct Settings {
  StoryOptions story;
  Recipe recipe =
      recipes()
          .front();  // the one that --recipe names, as the other options change it
  bool main_job = true;  // nothing of the first recipe was changed but its epochs
  std::size_t epochs_for_all = 0;  // --epochs when it was given
  std::size_t repeat = 0;          // so many seeds, beginning with 1; 0: one run
  std::string data = "auto", test_data;
  std::string save;  // a file for the trained network; empty: none
  std::size_t save_decimals =
      17;  // digits after the point in that file; 17: every number as it is
  bool quiet = false;
};

// Reads the options; nothing when only --help was wanted. UsageError for what
// cannot be meant.
std::optional<Settings> read_settings(int argc, char** argv);

}  // namespace nn
