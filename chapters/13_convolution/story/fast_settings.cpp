#include "13_convolution/story/fast_settings.hpp"

#include <stdexcept>

namespace nn {

std::vector<FilterRow> FastSettings::to_train() const {
  if (!only.empty()) return {filter_row_named(only)};
  const auto all = filter_rows();
  return {all.begin(), all.end()};
}

void add_fast_options(Options& options, FastSettings& settings) {
  settings.threads = cores();
  options.add_flag("fast", settings.fast,
                   "only the training in float, on all digits: takes seconds");
  options.add_flag("whole", settings.whole,
                   "train the rows in float in full, each from several seeds");
  options.add_text("only", settings.only, "ROW", "train one of these rows in full");
  options.add_flag("rows", settings.rows, "list the rows");
  options.add_count("threads", settings.threads, 1, 64, "for --whole and --only");
  options.add_count("seeds", settings.seeds, 1, 1000, "for --whole and --only");
  options.add_text("results", settings.results, "FILE",
                   "where --whole and --only keep their trainings");
}

void require_sense(const Options& options, const FastSettings& settings) {
  const int asked =
      settings.fast + settings.whole + settings.rows + !settings.only.empty();
  if (asked > 1)
    throw UsageError("--fast, --whole, --only and --rows: leave out all but one");
  if (settings.instead() && options.given("model"))
    throw UsageError("--model is not for training in float: leave it out");
  const bool trains = settings.whole || !settings.only.empty();
  for (const char* name : {"threads", "seeds", "results"}) {
    if (options.given(name) && !trains)
      throw UsageError(std::string("--") + name + " is for --whole and --only");
  }
  if (options.given("save") && settings.instead() && settings.only.empty())
    throw UsageError("--save saves one network: name its row with --only");
  if (options.given("seed") && trains)
    throw UsageError("rows are trained from the seeds 1 to N: use --seeds N");
  try {
    if (!settings.only.empty()) filter_row_named(settings.only);
  } catch (const std::invalid_argument& error) {
    throw UsageError(error.what());
  }
}

}  // namespace nn
