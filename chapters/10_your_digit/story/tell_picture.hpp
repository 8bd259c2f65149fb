// What is told of one picture on its way to the network: its steps, its ten
// answers, and the verdict.
#pragma once

#include <string>

#include "03_feedforward/network.hpp"
#include "10_your_digit/number.hpp"
#include "common/story/story.hpp"

namespace nn {

// Reads the picture of this file; what is amiss with it goes to stderr.
ColourPicture read_and_warn(const std::string& file);

// Which network answers.
void tell_reader(const Network& network);

// The picture as it is, scaled to 28 x 28.
void tell_raw(const std::string& file, const Network& network);

// The picture prepared, and drawn: 10_your_digit, or 10_your_number where there are
// several digits side by side.
void tell_prepared(const std::string& file, const Network& network,
                   const StoryOptions& story);

}  // namespace nn
