// A calculator, with which you check work by hand. It takes one example through a
// small network and back, and shows every number on the way.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "06_backpropagation/backpropagation.hpp"
#include "common/story/program.hpp"

namespace nn {

struct Calculation {
  std::vector<std::size_t> sizes = {2, 3, 1};
  std::vector<double> x = {1, 2}, y = {1};
  std::string activation = "relu", cost = "squared";
  double rate = 0.01;
  bool wanted = false;  // --show-all
};

// Adds --show-all, and the options that say what to calculate.
void add_calculator_options(Options& options, Calculation& calculation);

// All numbers as text. The 2-3-1 network has the 13 knobs of chapter 03, and others
// get random ones from this seed. ShapeError if x or y does not fit the sizes.
std::string show_all(const Calculation& calculation, std::uint32_t seed);

}  // namespace nn
