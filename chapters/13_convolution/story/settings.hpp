// The options of this chapter's program.
#pragma once

#include <optional>
#include <string>

#include "13_convolution/story/fast_settings.hpp"
#include "common/story/story.hpp"

namespace nn {

struct ConvolutionSettings {
  StoryOptions story;
  std::string data = "auto";
  std::string save;   // where the trained network is saved; empty: nowhere
  std::string model;  // a saved network to look at; empty: train one
  FastSettings fast;
};

// Reads the options; nothing if --help was given. UsageError for values that make
// no sense.
std::optional<ConvolutionSettings> read_convolution_settings(int argc, char** argv);

}  // namespace nn
