// The story of your own digit. The program tells it instead of the chapter's story
// if you give it a picture, or ask for a canvas or for sample pictures.
#pragma once

#include <string>
#include <vector>

#include "08_mnist/model.hpp"
#include "common/story/story.hpp"

namespace nn {

struct YourDigit {
  std::vector<std::string> pictures;  // --digit FILE..., or a folder
  bool raw = false;                   // --raw
  bool draw = false;                  // --draw
  std::string write_digits;           // --write-digits DIR
  std::string write_samples;          // --write-samples DIR
  std::size_t count = 10;             // --count N

  bool is_asked() const {
    return draw || !pictures.empty() || !(write_digits + write_samples).empty();
  }
};

// Adds the options. Call check_your_digit after they are read: UsageError for
// options that exclude each other.
void add_your_digit_options(Options& options, YourDigit& asked);
void check_your_digit(const Options& options, const YourDigit& asked);

// Does what you asked for, with a network that takes 28 x 28 pixels. It tells about
// one picture, prints a table of many, opens the canvas, or writes files.
void tell_your_digit(const YourDigit& asked, const Model& model,
                     const StoryOptions& story);

}  // namespace nn
