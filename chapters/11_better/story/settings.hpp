// The options of this chapter's program.
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "11_better/experiment.hpp"
#include "common/story/story.hpp"

namespace nn {

struct BetterSettings {
  StoryOptions story;
  std::string data = "auto";
  bool quick = false;  // all acts in short
  bool rows = false;   // only list the rows of the tables
  std::size_t jobs = 1, seeds = 5;
  std::vector<ExperimentTable> tables = {};  // to be run instead of the acts
  std::filesystem::path results = {};        // where their runs are kept
  // To be trained instead of the acts.
  std::optional<BetterRecipe> recipe = std::nullopt;
  std::string save = {};  // its network, if not empty
};

// Nothing if there was only --help. UsageError for what does not go together.
std::optional<BetterSettings> read_better_settings(int argc, char** argv);

}  // namespace nn
