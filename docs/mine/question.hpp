// A question to a program of the reader's: what it gets to read, and what is wrong with what it prints.
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "docs/mine/problem.hpp"

namespace nn {

struct Question {
  std::string about;  // "3-3-3, 4 examples"
  std::string text;   // for its stdin
  Numbers right;      // as it is to print them; empty where more than one answer is right
  std::size_t count;  // how many numbers it is to print
  std::vector<std::size_t>
      lines;  // how many of them we show on each line; a program may break its lines anywhere
  // What is wrong with so many finite numbers; empty if they are right.
  std::function<std::string(const Numbers&)> finding;
  bool is_long = false;  // then what the program says on stderr is shown meanwhile
  // What is worth telling about numbers that are right, after `about`; may be missing.
  std::function<std::string(const Numbers&)> result = {};
};

// The words on a program's stdout as numbers. Finding, in one line, if they are not `count` finite numbers.
Numbers numbers_printed(const std::string& printed, std::size_t count);

// "2-3-1, 4 examples"
std::string about(const Problem& problem);

// The problem as text, after the name of the stage: sizes, knobs; rate and number of batches, or of steps;
// batches.
enum class Targets { no, yes };
std::string network_text(const Problem& problem);
std::string batch_text(const Batch& batch, Targets targets);
std::string numbers_text(std::span<const double> numbers);  // a line

// Lines for one number per knob, as the knobs are read: rows of weights, then the biases, of each layer.
std::vector<std::size_t> lines_of_knobs(const Problem& problem);
// A line for each example.
std::vector<std::size_t> lines_of_answers(const Problem& problem);

// Are the numbers equal, as far as a program that prints six digits can say?
bool alike(const Numbers& mine, const Numbers& right);
double tolerance_for(std::span<const double> right);

// "number 4 of 13 is 2 where 3 is right", for the first that is wrong.
std::string first_wrong(const Numbers& mine, const Numbers& right);

}  // namespace nn
