// The options of this chapter's program.
#pragma once

#include <optional>
#include <string>

#include "09_look_inside/shipped_model.hpp"
#include "common/story/story.hpp"

namespace nn {

struct LookSettings {
  StoryOptions story;
  std::string data = "auto";
  std::string model = shipped_model().string();
  std::size_t picture = 0;  // the test digit whose way through the network is shown
  bool experiments = false;  // train other networks as well
};

// Reads the options; nothing if --help was given. UsageError for values that make
// no sense.
std::optional<LookSettings> read_look_settings(int argc, char** argv);

}  // namespace nn
