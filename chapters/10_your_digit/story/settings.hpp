// The options of this chapter's program.
#pragma once

#include <optional>
#include <string>

#include "10_your_digit/shipped_reader.hpp"
#include "10_your_digit/story/your_digit.hpp"
#include "common/story/story.hpp"

namespace nn {

struct DigitSettings {
  StoryOptions story;
  YourDigit your_digit;
  std::string data = "auto";
  std::string model = shipped_reader().string();
};

// Reads the options; nothing if --help was given. UsageError for options that make
// no sense together.
std::optional<DigitSettings> read_digit_settings(int argc, char** argv);

}  // namespace nn
