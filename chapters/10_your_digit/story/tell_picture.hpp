// Tells about one picture on its way to the network: its steps, the ten answers,
// and the verdict.
#pragma once

#include <string>

#include "08_mnist/model.hpp"
#include "10_your_digit/number.hpp"
#include "common/story/story.hpp"

namespace nn {

// Reads the picture in this file. If something is odd about it, a note goes to
// stderr.
ColourPicture read_and_warn(const std::string& file);

// Prints which network answers.
void tell_reader(const Model& model);

// Tells what the network sees without preparation: the picture, scaled to 28 x 28.
void tell_raw(const std::string& file, const Model& model);

// Tells how the picture is prepared, and draws it: 10_your_digit, or 10_your_number
// if there are several digits side by side.
void tell_prepared(const std::string& file, const Model& model,
                   const StoryOptions& story);

}  // namespace nn
