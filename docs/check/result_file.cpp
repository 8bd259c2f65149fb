#include "docs/check/result_file.hpp"

#include <algorithm>

#include "common/text.hpp"
#include "docs/check/words.hpp"
#include "plots/compare/csv.hpp"

namespace nn {
namespace {

std::filesystem::path file_of(const std::string& figure, const std::filesystem::path& source) {
  std::error_code error;
  for (const auto& folder : std::filesystem::directory_iterator(source / "plots" / "reference", error)) {
    const std::filesystem::path file = folder.path() / (figure + ".csv");
    if (std::filesystem::exists(file, error)) return file;
  }
  throw NoSuchNumber("plots/reference has no " + figure + ".csv");
}

std::size_t find_column(const std::string& name, const Table& table) {
  const auto found = std::ranges::find(table.columns, name);
  if (found != table.columns.end()) return static_cast<std::size_t>(found - table.columns.begin());
  throw NoSuchNumber("there is no column '" + name + "' among " + joined(table.columns, ", "));
}

std::vector<double> values_of(const std::string& column, const Table& table) {
  const std::size_t which = find_column(column, table);
  std::vector<double> values;
  for (const auto& row : table.rows) {
    if (row[which].is_text()) throw NoSuchNumber("the column '" + column + "' holds text");
    values.push_back(row[which].number);
  }
  if (values.empty()) throw NoSuchNumber("there are no rows");
  return values;
}

// The row whose cell in this column holds these words, or their number.
std::size_t row_where(const std::string& column, const std::string& words, const Table& table) {
  const std::size_t which = find_column(column, table);
  const auto number = number_in(words);
  const auto found = std::ranges::find_if(table.rows, [&](const auto& row) {
    return row[which].is_text() ? row[which].text == words : number && row[which].number == *number;
  });
  if (found != table.rows.end()) return static_cast<std::size_t>(found - table.rows.begin());
  throw NoSuchNumber("there is no row where " + column + "=" + words);
}

double value_at(const std::string& row, const std::vector<double>& values, const Table& table) {
  if (row == "first") return values.front();
  if (row == "last") return values.back();
  if (row == "min") return std::ranges::min(values);
  if (row == "max") return std::ranges::max(values);
  const std::size_t equals = row.find('=');
  if (equals != std::string::npos)
    return values[row_where(trimmed(row.substr(0, equals)), trimmed(row.substr(equals + 1)), table)];
  const auto number = number_in(row);
  if (!number) throw NoSuchNumber("[" + row + "] is no row");
  if (*number >= 0 && *number < static_cast<double>(values.size()))
    return values[static_cast<std::size_t>(*number)];
  throw NoSuchNumber("there is no row " + row + " among " + grouped(values.size()));
}

}  // namespace

double number_of(const std::string& words, const std::filesystem::path& source) {
  std::string rest = trimmed(words);
  double factor = 1.0;
  const std::size_t open = rest.rfind('['), close = rest.rfind(']'), space = rest.find(' ');
  if (open == std::string::npos || close == std::string::npos || close < open || space > open) {
    throw NoSuchNumber("'" + rest + "' is not FIGURE COLUMN[ROW]");
  }
  std::string behind = trimmed(rest.substr(close + 1));
  if (take_beginning(behind, "*")) {
    factor = number_in(behind).value_or(0.0);
    behind = factor == 0.0 ? behind : "";
  }
  if (!behind.empty()) throw NoSuchNumber("'" + behind + "' is no factor");
  const Table table = read_csv(file_of(rest.substr(0, space), source));
  const std::string column = trimmed(rest.substr(space, open - space));
  return factor * value_at(trimmed(rest.substr(open + 1, close - open - 1)), values_of(column, table), table);
}

}  // namespace nn
