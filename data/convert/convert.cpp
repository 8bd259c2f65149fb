#include "data/convert/convert.hpp"

#include <algorithm>
#include <array>

#include "common/data_files.hpp"
#include "common/file_kind.hpp"
#include "common/mnist.hpp"
#include "common/text.hpp"
#include "common/upright.hpp"
#include "data/convert/csv_digits.hpp"
#include "data/convert/picture_folders.hpp"

namespace nn {
namespace {

namespace fs = std::filesystem;

using FolderNames = std::vector<const char*>;

// --- tables -----------------------------------------------------------------------------------------------

std::vector<fs::path> tables_in(const fs::path& folder) {
  std::vector<fs::path> tables;
  std::error_code none;
  for (fs::directory_iterator entry(folder, none), end; !none && entry != end; entry.increment(none)) {
    if (entry->path().extension() == ".csv") tables.push_back(entry->path());
  }
  std::ranges::sort(tables);
  return tables;
}

// The one table whose name holds this word; empty where there is none.
fs::path table_called(const std::vector<fs::path>& tables, const std::string& word) {
  fs::path found;
  for (const fs::path& table : tables) {
    if (table.filename().string().find(word) == std::string::npos) continue;
    if (!found.empty())
      throw DataError(found.string() + " and " + table.filename().string() +
                      " are both there; give one of them: --from FILE");
    found = table;
  }
  return found;
}

Converted from_table(const fs::path& path) {
  if (has_no_labels(path))
    throw DataError(path.string() +
                    ": has 784 columns, pixels without labels, so nothing can be learned from " +
                    "it; take the file with labels (Kaggle's train.csv)");
  Converted set;
  set.training = read_csv_digits(path);
  hold_every_seventh_back(set);
  return set;
}

Converted from_tables(const std::vector<fs::path>& tables) {
  if (tables.size() == 1) return from_table(tables.front());
  const fs::path training = table_called(tables, "train"), test = table_called(tables, "test");
  if (training.empty())
    throw DataError(tables.front().parent_path().string() + ": holds " + grouped(tables.size()) +
                    " CSV files, and none is called train.csv; give one of them: --from FILE");
  if (test.empty()) return from_table(training);
  if (has_no_labels(test)) {
    Converted set = from_table(training);
    set.remarks.insert(set.remarks.begin(), test.filename().string() + " has no labels and is left out.");
    return set;
  }
  return {read_csv_digits(training), read_csv_digits(test), {}};
}

// --- pictures ---------------------------------------------------------------------------------------------

fs::path first_with_digits(const fs::path& folder, const FolderNames& names) {
  for (const char* name : names) {
    if (has_digit_folders(folder / name)) return folder / name;
  }
  return {};
}

void remark_on(const Treated& treated, Converted& set) {
  const auto remark = [&](std::size_t count, const std::string& words) {
    if (count > 0) set.remarks.push_back(counted(count, "picture") + " " + words);
  };
  remark(treated.inverted, "of 28 x 28 pixels, dark on light: inverted.");
  remark(treated.prepared, "of another size: prepared as chapter 10 prepares a photo.");
  remark(treated.left_out, "left out; the first: " + treated.first_reason + ".");
}

Converted from_pictures(const fs::path& training, const fs::path& test, const std::function<bool()>& stop) {
  Treated treated;
  Converted set;
  set.training = read_picture_folders(training, treated, stop);
  if (!test.empty()) set.test = read_picture_folders(test, treated, stop);
  if (set.training.count() == 0)
    throw DataError(training.string() +
                    ": none of its pictures can be read; the first: " + treated.first_reason);
  remark_on(treated, set);
  if (!test.empty()) set.training = shuffled(set.training);
  if (test.empty()) hold_every_seventh_back(set);
  return set;
}

// --- MNIST's form -----------------------------------------------------------------------------------------

void append(Labelled& to, const ImageSet& from) {
  to.pixels.insert(to.pixels.end(), from.pixels.begin(), from.pixels.end());
  to.labels.insert(to.labels.end(), from.labels.begin(), from.labels.end());
}

Converted from_four_files(const fs::path& folder, const DataFiles& files, bool turn) {
  if (!turn && files.set.empty())
    throw DataError(folder.string() + ": is in MNIST's form already; --data " + files.folder().string() +
                    " reads it (with --transpose its pictures are turned)");
  const Mnist mnist(files.folder());
  require_picture_size(mnist.test(), digit_side, digit_side, folder.string());
  Converted set;
  append(set.training, mnist.training());
  append(set.training, mnist.validation());
  append(set.test, mnist.test());
  if (files.transposed) set.remarks.push_back(files.set + " turned upright.");
  return set;
}

// --- all of them ------------------------------------------------------------------------------------------

Converted found_in(const fs::path& from, bool turn, const std::function<bool()>& stop) {
  if (!fs::exists(from)) throw DataError(from.string() + ": there is no such file or folder");
  if (!fs::is_directory(from)) {
    if (from.filename().string().find("ubyte") != std::string::npos)
      throw DataError(from.string() +
                      ": is one of four files in MNIST's form; give the folder that holds them");
    if (const auto kind = kind_of_file(from))
      throw DataError(from.string() + ": " + kind->fact + "; " + kind->next_step);
    return from_table(from);
  }
  if (const fs::path training = first_with_digits(from, {"train", "training"}); !training.empty())
    return from_pictures(training, first_with_digits(from, {"test", "testing"}), stop);
  if (has_digit_folders(from)) return from_pictures(from, {}, stop);
  if (const auto tables = tables_in(from); !tables.empty()) return from_tables(tables);
  return from_four_files(from, data_files(from), turn);
}

}  // namespace

Converted convert(const fs::path& from, bool turn, const std::function<bool()>& stop) {
  Converted set = found_in(from, turn, stop);
  if (!stop() && (set.training.count() < 6 || set.test.count() == 0))
    throw DataError(from.string() + ": holds " + counted(set.training.count() + set.test.count(), "digit") +
                    ", too few to learn from 6 and test on another");
  if (!turn) return set;
  for (Labelled* part : {&set.training, &set.test})
    part->pixels = transposed_pictures(std::move(part->pixels), digit_side, digit_side);
  set.remarks.emplace_back("Rows and columns are exchanged.");
  return set;
}

}  // namespace nn
