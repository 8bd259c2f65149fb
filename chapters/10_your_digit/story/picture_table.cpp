#include "10_your_digit/story/picture_table.hpp"

#include <algorithm>
#include <filesystem>
#include <iostream>

#include "10_your_digit/story/tell_picture.hpp"
#include "common/byte_source.hpp"
#include "common/text.hpp"

namespace nn {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t answer_width = 8, sure_width = 10;
// A longer name moves only its own row to the right.
constexpr std::size_t widest_name = 50;

// A cell that ends with two spaces, however long its text is.
std::string table_cell(const std::string& text, std::size_t width) {
  return cell(text + "  ", width);
}

std::vector<std::string> visible_files_in(const fs::path& folder) {
  std::vector<std::string> files;
  std::error_code error;
  for (fs::directory_iterator entry(folder, error), end; !error && entry != end;
       entry.increment(error)) {
    const bool is_hidden = entry->path().filename().string().starts_with(".");
    std::error_code unknown;
    if (!is_hidden && !entry->is_directory(unknown))
      files.push_back(entry->path().string());
  }
  if (error)
    throw DataError(folder.string() +
                    ": the folder cannot be read: " + error.message());
  if (files.empty())
    throw DataError(
        folder.string() +
        ": the folder has no files; name a folder with PNG, JPEG or PGM pictures");
  std::ranges::sort(files);
  return files;
}

bool is_folder(const std::string& path) {
  std::error_code error;
  return fs::is_directory(path, error);
}

// The row of one picture without the file's name: the answer, how sure it is, the
// second guess, and a remark if there may be more than one digit.
std::string table_row(const std::string& file, bool raw, const Model& model) {
  std::vector<Reading> readings;
  std::string remark;
  if (raw) {
    readings = {read_digit(model, prepare_raw(read_and_warn(file)))};
  } else {
    const std::vector<FoundDigit> digits =
        find_digits(prepare(read_and_warn(file), file), file);
    readings = read_digits(model, digits);
    if (std::ranges::any_of(digits, [](const FoundDigit& found) {
          return found.place.is_doubtful;
        }))
      remark = "; may be more than one digit";
  }
  const auto output = [](const Reading& reading) {
    return reading.outputs[reading.answer];
  };
  const Reading& weakest = *std::ranges::min_element(readings, {}, output);
  return table_cell(digits_read(readings), answer_width) +
         table_cell(fixed(output(weakest), 2), sure_width) +
         std::to_string(weakest.second) + " (" +
         fixed(weakest.outputs[weakest.second], 2) + ")" + remark;
}

// Why a picture was not read. A DataError begins with the name of the file, which
// is in the row already.
std::string reason(const DataError& error, const std::string& file) {
  const std::string words = error.what(), name = file + ": ";
  return "not read: " +
         (words.starts_with(name) ? words.substr(name.size()) : words);
}

}  // namespace

std::vector<std::string> files_meant(const std::vector<std::string>& asked) {
  std::vector<std::string> files;
  for (const std::string& path : asked) {
    if (is_folder(path)) {
      const std::vector<std::string> inside = visible_files_in(path);
      files.insert(files.end(), inside.begin(), inside.end());
    } else {
      files.push_back(path);
    }
  }
  return files;
}

bool is_for_a_table(const std::vector<std::string>& asked) {
  return asked.size() > 1 || (!asked.empty() && is_folder(asked[0]));
}

void tell_table(const std::vector<std::string>& asked, bool raw,
                const Model& model) {
  const std::vector<std::string> files = files_meant(asked);
  std::size_t width = 4, unread = 0;
  for (const std::string& file : files)
    width = std::max(width, letters_in(printable(file)));
  width = std::min(width, widest_name) + 2;
  tell_reader(model);
  std::cout << cell("file", width) << cell("answer", answer_width)
            << cell("how sure", sure_width) << "second guess\n";
  for (const std::string& file : files) {
    std::string row;
    try {
      row = table_row(file, raw, model);
    } catch (const DataError& error) {
      row = reason(error, file);
      ++unread;
    }
    std::cout << table_cell(printable(file), width) << printable(row) << std::endl;
  }
  std::cout << "Read " << files.size() - unread << " of "
            << counted(files.size(), "picture") << ".\n";
  if (unread > 0)
    throw DataError(counted(unread, "picture") +
                    " could not be read; the table says why");
}

}  // namespace nn
