#include "plots/compare/csv.hpp"

#include <fstream>
#include <limits>

#include "common/text.hpp"

namespace nn {
namespace {

[[noreturn]] void fail(const std::string& name, std::size_t line, const std::string& what) {
  throw CsvError(name + ": line " + std::to_string(line) + " " + what);
}

// A training that runs away leaves "inf", which no stream reads.
std::optional<double> number_of_cell(const std::string& cell) {
  if (cell.empty()) return std::numeric_limits<double>::quiet_NaN();
  if (cell == "inf") return std::numeric_limits<double>::infinity();
  if (cell == "-inf") return -std::numeric_limits<double>::infinity();
  return number_in(cell);
}

bool next_line(std::istream& file, std::string& line) {
  if (!std::getline(file, line)) return false;
  if (line.ends_with('\r')) line.pop_back();
  return true;
}

std::vector<double> read_row(const std::string& text, std::size_t columns, const std::string& name,
                             std::size_t line) {
  const std::vector<std::string> cells = split_at_commas(text);
  if (cells.size() != columns) {
    fail(name, line, "has " + counted(cells.size(), "cell") + " for " + counted(columns, "column"));
  }
  std::vector<double> row;
  for (const std::string& cell : cells) {
    const std::optional<double> number = number_of_cell(cell);
    if (!number) fail(name, line, "has '" + cell + "' where a number belongs");
    row.push_back(*number);
  }
  return row;
}

}  // namespace

Table read_csv(std::istream& stream, const std::string& name) {
  std::string text;
  if (!next_line(stream, text) || text.empty()) fail(name, 1, "is empty where the columns are named");
  Table table{split_at_commas(text), {}};
  for (std::size_t line = 2; next_line(stream, text); ++line) {
    table.rows.push_back(read_row(text, table.columns.size(), name, line));
  }
  if (stream.bad()) throw CsvError(name + ": cannot be read to its end");
  return table;
}

Table read_csv(const std::filesystem::path& path) {
  std::ifstream file(path, std::ios::binary);
  if (!file || std::filesystem::is_directory(path)) throw CsvError(path.string() + ": cannot be read");
  return read_csv(file, path.string());
}

}  // namespace nn
