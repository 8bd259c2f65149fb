#include "data/convert/csv_digits.hpp"

#include <algorithm>
#include <array>
#include <cctype>
#include <charconv>
#include <cmath>
#include <fstream>
#include <optional>
#include <string_view>

#include "common/byte_source.hpp"
#include "common/text.hpp"

namespace nn {
namespace {

constexpr std::size_t longest_line = 65536, all_columns = digit_pixels + 1;
constexpr std::size_t most_pictures = 2'000'000;

[[noreturn]] void fail(const std::string& name, std::size_t line, const std::string& fact) {
  throw DataError(name + ": line " + grouped(line) + " " + fact +
                  "; a label and 784 pixels, separated by commas, are needed, as in Kaggle's train.csv");
}

// The next line without its end; false where there is none. No line takes more memory than it may.
bool next_line(std::istream& stream, std::string& line, const std::string& name, std::size_t number) {
  static thread_local std::array<char, longest_line> buffer;
  stream.getline(buffer.data(), buffer.size());
  if (stream.eof() && stream.gcount() == 0) return false;
  if (stream.fail() && !stream.eof()) fail(name, number, "is longer than any row of 784 pixels");
  line = buffer.data();
  if (line.ends_with('\r')) line.pop_back();
  if (number == 1 && line.starts_with("\xef\xbb\xbf")) line.erase(0, 3);
  return true;
}

std::size_t count_columns(std::string_view line) {
  return 1 + static_cast<std::size_t>(std::ranges::count(line, ','));
}

// A cell without the blanks and quotes around it.
std::string_view bare(std::string_view cell) {
  const std::size_t first = cell.find_first_not_of(" \t\"");
  if (first == cell.npos) return {};
  return cell.substr(first, cell.find_last_not_of(" \t\"") + 1 - first);
}

// A whole number in any form, like 7, 7.0 or 7e+00.
std::optional<unsigned> whole_number(std::string_view cell) {
  unsigned number = 0;
  const auto [end, error] = std::from_chars(cell.data(), cell.data() + cell.size(), number);
  const std::string_view rest = cell.substr(static_cast<std::size_t>(end - cell.data()));
  if (error == std::errc() && (rest.empty() || rest == ".0")) return number;
  const std::optional<double> written = number_in(std::string(cell));
  if (!written || !(*written >= 0.0 && *written <= 255.0) || *written != std::floor(*written))
    return std::nullopt;
  return static_cast<unsigned>(*written);
}

bool names_columns(std::string_view line) { return !whole_number(bare(line.substr(0, line.find(',')))); }

// Is the label behind the pixels? A header can say so.
bool label_is_last(std::string_view header) {
  std::string last(bare(header.substr(header.rfind(',') + 1)));
  std::ranges::transform(last, last.begin(),
                         [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
  return last == "label" || last == "class" || last == "target";
}

// Where the first column is 0 throughout, like a corner of MNIST's pictures, and the last holds digits, the
// labels stand last, and nothing has said so.
bool labels_seem_last(const Labelled& set) {
  if (std::ranges::any_of(set.labels, [](std::uint8_t label) { return label != 0; })) return false;
  std::uint8_t largest = 0;
  for (std::size_t last = digit_pixels - 1; last < set.pixels.size(); last += digit_pixels)
    largest = std::max(largest, set.pixels[last]);
  return largest > 0 && largest <= 9;
}

void read_row(std::string_view line, bool label_last, Labelled& set, const std::string& name,
              std::size_t number) {
  if (count_columns(line) != all_columns) fail(name, number, "has " + counted(count_columns(line), "column"));
  for (std::size_t column = 0; column < all_columns; ++column) {
    const std::string_view cell = line.substr(0, line.find(','));
    const auto value = whole_number(bare(cell));
    const bool is_label = column == (label_last ? all_columns - 1 : 0);
    if (!value || *value > (is_label ? 9u : 255u)) {
      fail(name, number,
           "has '" + std::string(cell.substr(0, 20)) + "' where " +
               (is_label ? "a label from 0 to 9" : "a pixel from 0 to 255") + " belongs");
    }
    (is_label ? set.labels : set.pixels).push_back(static_cast<std::uint8_t>(*value));
    line.remove_prefix(std::min(line.size(), cell.size() + 1));
  }
}

std::ifstream opened(const std::filesystem::path& path) {
  std::ifstream file(path, std::ios::binary);
  if (!file || !std::filesystem::is_regular_file(path)) throw DataError(path.string() + ": cannot be read");
  return file;
}

}  // namespace

Labelled read_csv_digits(std::istream& stream, const std::string& name) {
  Labelled set;
  std::string line;
  bool label_last = false, is_first = true;
  for (std::size_t number = 1; next_line(stream, line, name, number); ++number) {
    if (line.empty()) continue;
    if (is_first && names_columns(line)) {
      if (count_columns(line) != all_columns)
        fail(name, number, "names " + counted(count_columns(line), "column"));
      label_last = label_is_last(line);
    } else {
      if (set.count() == most_pictures) fail(name, number, "is one too many: at most 2,000,000 are read");
      read_row(line, label_last, set, name, number);
    }
    is_first = false;
  }
  if (set.count() == 0) throw DataError(name + ": holds no rows of digits");
  if (labels_seem_last(set))
    throw DataError(name +
                    ": holds 0 in its first column and digits in its last, so the labels stand last; " +
                    "name the columns in a first line that ends with label");
  return set;
}

Labelled read_csv_digits(const std::filesystem::path& path) {
  std::ifstream file = opened(path);
  return read_csv_digits(file, path.string());
}

bool has_no_labels(const std::filesystem::path& path) {
  std::ifstream file = opened(path);
  std::string line;
  return next_line(file, line, path.string(), 1) && count_columns(line) == digit_pixels;
}

}  // namespace nn
