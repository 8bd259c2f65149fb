// The story of your own digit: what the program does instead of the chapter's story
// when it is given a picture, asked for a canvas, or asked for pictures to try.
#pragma once

#include <string>
#include <vector>

#include "03_feedforward/network.hpp"
#include "common/story/story.hpp"

namespace nn {

struct YourDigit {
  std::vector<std::string> pictures;  // --digit FILE..., or a folder
  bool raw = false;                   // --raw
  bool draw = false;                  // --draw
  std::string write_digits,
      write_samples;       // --write-digits DIR, --write-samples DIR
  std::size_t count = 10;  // --count N

  bool is_asked() const {
    return draw || !pictures.empty() || !(write_digits + write_samples).empty();
  }
};

// Adds the options; check_your_digit is for after they are read: UsageError for
// those that exclude each other.
void add_your_digit_options(Options& options, YourDigit& asked);
void check_your_digit(const Options& options, const YourDigit& asked);

// Does what is asked, with a network that takes 28 x 28 pixels: a picture on its
// way to the network, its ten answers, and the verdict; a table of many; the
// canvas; or files.
void tell_your_digit(const YourDigit& asked, const Network& network,
                     const StoryOptions& story);

}  // namespace nn
