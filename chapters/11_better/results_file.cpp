#include "11_better/results_file.hpp"

#include <algorithm>
#include <stdexcept>

#include "common/byte_source.hpp"
#include "common/folder_lock.hpp"
#include "common/text.hpp"
#include "common/whole_file.hpp"

namespace nn {
namespace {

constexpr const char* columns_of_runs =
    "table,row,seed,data,recipe,seconds_per_epoch,validation,test,curve";
constexpr std::size_t most_results = std::size_t{64} << 20;  // bytes
constexpr const char* mend_results =
    "remove that line and its run is trained again, or put the file away";

void require_plain(const std::string& name) {
  if (name.find_first_of(",\"\n") != std::string::npos)
    throw std::invalid_argument("a run: '" + printable(name) +
                                "' holds a comma, a quotation mark or a line end");
}

std::string numbers_in_words(const std::vector<double>& numbers) {
  std::vector<std::string> words;
  for (const double number : numbers) words.push_back(shortest(number));
  return joined(words, " ");
}

// One line of the file while it is read.
struct RunLine {
  const std::string& text;
  const std::string& where;

  [[noreturn]] void refuse(const std::string& fact) const {
    throw DataError(where + ": " + fact + "; " + mend_results);
  }

  double number(const std::string& word, const char* what) const {
    const auto value = number_in(word);
    if (!value)
      refuse(std::string("the ") + what + " '" + printable(word) +
             "' is not a number");
    return *value;
  }

  double percent_in(const std::string& word, const char* what) const {
    const double value = number(word, what);
    if (value < 0.0 || value > 100.0)
      refuse(std::string("the ") + what + " " + shortest(value) +
             " is not from 0 to 100");
    return value;
  }

  std::uint32_t seed(const std::string& word) const {
    const double value = number(word, "seed");
    const bool whole =
        value >= 0.0 && value <= 4294967295.0 &&
        value == static_cast<double>(static_cast<std::uint64_t>(value));
    if (!whole) refuse("the seed " + shortest(value) + " is not a whole number");
    return static_cast<std::uint32_t>(value);
  }

  // The recipe is the only field between quotation marks: it may hold commas.
  std::vector<std::string> fields() const {
    const std::size_t open = text.find(",\""), close = text.find("\",");
    if (open == std::string::npos || close == std::string::npos || close < open + 2)
      refuse("there is no recipe between quotation marks");
    std::vector<std::string> all = split_at_commas(text.substr(0, open));
    all.push_back(text.substr(open + 2, close - open - 2));
    for (std::string& field : split_at_commas(text.substr(close + 2)))
      all.push_back(std::move(field));
    if (all.size() != 9)
      refuse("it has " + counted(all.size(), "field") + " where 9 are needed");
    return all;
  }
};

std::string text_of_runs(const std::vector<FinishedRun>& runs) {
  std::string text = std::string(columns_of_runs) + "\n";
  for (const FinishedRun& run : runs) text += as_csv(run) + "\n";
  return text;
}

}  // namespace

std::string as_csv(const FinishedRun& run) {
  for (const std::string& name : {run.table, run.row, run.data})
    require_plain(name);
  return run.table + "," + run.row + "," + std::to_string(run.seed) + "," +
         run.data + ",\"" + run.recipe + "\"," + shortest(run.seconds_per_epoch) +
         "," + shortest(run.validation) + "," +
         (run.test ? shortest(*run.test) : "") + "," + numbers_in_words(run.curve);
}

FinishedRun run_from_csv(const std::string& line, const std::string& where) {
  const RunLine read{line, where};
  const std::vector<std::string> fields = read.fields();
  FinishedRun run{.table = fields[0],
                  .row = fields[1],
                  .seed = read.seed(fields[2]),
                  .data = fields[3],
                  .recipe = fields[4],
                  .seconds_per_epoch = read.number(fields[5], "time"),
                  .validation = read.percent_in(fields[6], "accuracy"),
                  .test = {},
                  .curve = {}};
  if (!fields[7].empty()) run.test = read.percent_in(fields[7], "test accuracy");
  for (const std::string& word : words_of(fields[8]))
    run.curve.push_back(read.percent_in(word, "curve's"));
  return run;
}

std::vector<FinishedRun> read_runs(const std::filesystem::path& path) {
  if (!std::filesystem::exists(path)) return {};
  ByteSource source(path, "put it away; its runs are trained again");
  const std::string text = source.read_text(most_results);
  const std::vector<std::string> lines = lines_of(text);
  if (lines.empty() || lines[0] != columns_of_runs)
    source.fail("does not begin with the line '" + std::string(columns_of_runs) +
                "'");
  if (!text.ends_with('\n'))
    source.fail("ends within line " + std::to_string(lines.size()), mend_results);
  std::vector<FinishedRun> runs;
  for (std::size_t i = 1; i < lines.size(); ++i)
    runs.push_back(
        run_from_csv(lines[i], path.string() + ", line " + std::to_string(i + 1)));
  return runs;
}

void store_runs(const std::filesystem::path& path,
                const std::vector<FinishedRun>& runs) {
  const FolderLock lock(path.has_parent_path() ? path.parent_path() : ".");
  std::vector<FinishedRun> all = read_runs(path);
  for (const FinishedRun& run : runs) {
    const auto same = std::ranges::find_if(
        all, [&](const FinishedRun& other) { return other.repeats(run); });
    if (same != all.end())
      *same = run;
    else
      all.push_back(run);
  }
  write_whole(path, text_of_runs(all));
}

}  // namespace nn
