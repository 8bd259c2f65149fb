// The options of this chapter's program that are about training in float.
#pragma once

#include <filesystem>

#include "13_convolution/fast/filter_table.hpp"
#include "common/story/options.hpp"

namespace nn {

struct FastSettings {
  bool fast = false;   // only the act in float
  bool whole = false;  // all rows, trained in full
  bool rows = false;   // only list the rows
  std::string only;    // a row, trained in full
  std::size_t threads = 1, seeds = 5;
  std::string results;  // where trainings are kept; empty: beside the figures

  // Is one of them to be told instead of the story?
  bool instead() const { return fast || whole || rows || !only.empty(); }
  // The rows to train in full.
  std::vector<FilterRow> to_train() const;
};

void add_fast_options(Options& options, FastSettings& settings);

// UsageError for values that do not go together, and for a row that does not exist.
void require_sense(const Options& options, const FastSettings& settings);

}  // namespace nn
