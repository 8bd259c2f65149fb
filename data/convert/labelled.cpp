#include "data/convert/labelled.hpp"

#include <algorithm>
#include <array>
#include <numeric>

#include "common/mnist.hpp"
#include "common/random.hpp"
#include "common/temporary_folder.hpp"
#include "common/text.hpp"

namespace nn {
namespace {

namespace fs = std::filesystem;

constexpr std::uint32_t order_seed = 7;
constexpr std::size_t each_tests = 7;

void append(Labelled& to, const Labelled& from, std::size_t picture) {
  const auto pixels = from.images().image(picture);
  to.pixels.insert(to.pixels.end(), pixels.begin(), pixels.end());
  to.labels.push_back(from.labels[picture]);
}

// Beside the folder that is to be, on the same disk.
TemporaryFolder folder_beside(const fs::path& folder) try {
  std::error_code ignored;
  if (folder.has_parent_path()) fs::create_directories(folder.parent_path(), ignored);
  return TemporaryFolder(folder.string() + "-");
} catch (const fs::filesystem_error& error) {
  throw DataError(folder.string() + ": cannot be made: " + error.code().message() + "; give another --to");
}

void write_part(const fs::path& folder, const std::string& part, const Labelled& set) {
  write_idx(folder / (part + "-images-idx3-ubyte"), {{set.count(), digit_side, digit_side}, set.pixels});
  write_idx(folder / (part + "-labels-idx1-ubyte"), {{set.count()}, set.labels});
}

}  // namespace

Labelled shuffled(const Labelled& set) {
  std::vector<std::uint32_t> order(set.count());
  std::iota(order.begin(), order.end(), 0u);
  Engine engine(order_seed);
  shuffle(order, engine);
  Labelled result;
  for (const std::uint32_t picture : order) append(result, set, picture);
  return result;
}

void hold_every_seventh_back(Converted& set) {
  const bool in_order = std::ranges::is_sorted(set.training.labels);
  const Labelled all = in_order ? shuffled(set.training) : std::move(set.training);
  set.training = {}, set.test = {};
  for (std::size_t i = 0; i < all.count(); ++i)
    append(i % each_tests == each_tests - 1 ? set.test : set.training, all, i);
  set.remarks.push_back(std::string(in_order ? "Shuffled; every" : "Every") +
                        " seventh picture is held back to test.");
}

std::string counts_by_digit(const Labelled& set) {
  std::array<std::size_t, digit_classes> counts{};
  for (const std::uint8_t label : set.labels) ++counts[label];
  std::vector<std::string> words;
  for (std::size_t digit = 0; digit < counts.size(); ++digit)
    words.push_back(std::to_string(digit) + ": " + grouped(counts[digit]));
  return joined(words, ", ");
}

void write_set(const Converted& set, const fs::path& folder) {
  std::error_code error;
  if (fs::exists(fs::symlink_status(folder, error)))
    throw DataError(folder.string() +
                    ": is there already, and nothing is overwritten; give another --to FOLDER");
  const TemporaryFolder beside = folder_beside(folder);
  const fs::path whole = beside.path() / "set";
  fs::create_directory(whole);
  write_part(whole, "train", set.training);
  write_part(whole, "t10k", set.test);
  const Mnist trial(whole);
  fs::rename(whole, folder, error);
  if (error) throw DataError(folder.string() + ": cannot be put in place: " + error.message());
}

}  // namespace nn
