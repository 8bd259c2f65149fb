// The results of many trainings in one file, a line for each. A long table is
// trained over hours: what is finished stands in the file, and is not trained
// again.
#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace nn {

// One training that came to its end. Accuracies are in percent.
struct FinishedRun {
  std::string table, row;  // where it was trained first
  std::uint32_t seed = 1;
  std::string data;                // the pictures: "MNIST 50000"
  std::string recipe;              // its line, as as_line writes it
  double seconds_per_epoch = 0.0;  // of one processor, for learning
  double validation = 0.0;         // of the network that was kept
  std::optional<double> test;      // nothing until the whole table is finished
  std::vector<double> curve;       // on validation, after each epoch

  // The same recipe from the same seed on the same pictures: the same numbers.
  bool repeats(const FinishedRun& other) const {
    return seed == other.seed && data == other.data && recipe == other.recipe;
  }
};

// A line of the file and back. `where` begins the messages: "results.csv, line 3".
// Every number reads back as the same one. Names with a comma or a quotation mark
// throw std::invalid_argument; DataError, in one line, for a line that no run
// wrote.
std::string as_csv(const FinishedRun& run);
FinishedRun run_from_csv(const std::string& line, const std::string& where);

// The runs in the file, in its order; none if there is no file. DataError names
// the line that cannot be read.
std::vector<FinishedRun> read_runs(const std::filesystem::path& path);

// Puts these runs into the file, each in place of the one that it repeats, or at
// the end. The file is written beside and renamed, so it is never half written, and
// two programs may add runs to it at the same time. WriteError if that fails;
// DataError as in read_runs, and then nothing is changed.
void store_runs(const std::filesystem::path& path,
                const std::vector<FinishedRun>& runs);

}  // namespace nn
