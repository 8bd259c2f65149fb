// The acts in float: what the plain chapter computes, many pictures at a time.
#pragma once

#include "13_convolution/story/fast_settings.hpp"
#include "common/story/story.hpp"

namespace nn {

struct FastGround {
  LearningSets sets;                    // all training and validation pictures
  std::function<ImageSet()> open_test;  // once for a row
  std::string data;                     // the name of the pictures: "MNIST"
  std::uint32_t seed = 1;
  const FastSettings& settings;
  std::string plots;  // the folder of the figures
  std::string save;   // where a row's network of seed 1 is saved; empty: nowhere
};

// --fast: the same steps in double and in float, timed side by side, and a whole
// epoch of the small network with one thread and with two.
void tell_fast(const FastGround& ground);

// --whole and --only: trains rows in full. What Ctrl-C interrupts is not kept.
void tell_rows(const FastGround& ground);

// --rows: their names and recipes.
void list_filter_rows();

// Act 12: the rows as they come with the tutorial.
void tell_measured_rows();

}  // namespace nn
