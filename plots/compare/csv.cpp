#include "plots/compare/csv.hpp"

#include <algorithm>
#include <cerrno>
#include <cstdint>
#include <cstring>
#include <fstream>
#include <limits>
#include <utility>

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

// Our largest table has 560 columns and takes 400 KB. Each cell costs far more memory than its comma.
constexpr std::size_t most_columns = 100'000;
constexpr std::uintmax_t most_bytes = std::uintmax_t{16} << 20;

std::vector<std::string> cells_of(const std::string& text, const std::string& name, std::size_t line) {
  const auto commas = static_cast<std::size_t>(std::ranges::count(text, ','));
  if (commas < most_columns) return split_at_commas(text);
  fail(name, line, "has " + grouped(commas + 1) + " cells, over " + grouped(most_columns));
}

bool next_line(std::istream& file, std::string& line) {
  if (!std::getline(file, line)) return false;
  if (line.ends_with('\r')) line.pop_back();
  return true;
}

void read_row(const std::string& text, Table& table, const std::string& name, std::size_t line) {
  const std::vector<std::string> cells = cells_of(text, name, line);
  if (cells.size() != table.columns.size()) {
    fail(name, line,
         "has " + counted(cells.size(), "cell") + " for " + counted(table.columns.size(), "column"));
  }
  std::vector<Cell> row;
  row.reserve(cells.size());
  for (std::size_t j = 0; j < cells.size(); ++j) {
    const std::optional<double> number = number_of_cell(cells[j]);
    const bool is_text = table.rows.empty() ? !number : table.rows.front()[j].is_text();
    if (!is_text && !number) fail(name, line, "has '" + cells[j] + "' where a number belongs");
    row.push_back(is_text ? Cell(cells[j]) : Cell(*number));
  }
  table.rows.push_back(std::move(row));
}

}  // namespace

Table read_csv(std::istream& stream, const std::string& name) {
  std::string text;
  if (!next_line(stream, text) || text.empty()) fail(name, 1, "is empty where the columns are named");
  Table table{cells_of(text, name, 1), {}};
  for (std::size_t line = 2; next_line(stream, text); ++line) {
    read_row(text, table, name, line);
  }
  if (stream.bad()) throw CsvError(name + ": cannot be read to its end");
  return table;
}

Table read_csv(const std::filesystem::path& path) {
  std::error_code error;
  if (std::filesystem::is_directory(path, error))
    throw CsvError(path.string() + ": cannot be read: it is a folder");
  errno = 0;
  std::ifstream file(path, std::ios::binary);
  if (!file) throw CsvError(path.string() + ": cannot be read: " + std::strerror(errno));
  if (!std::filesystem::is_regular_file(path, error))
    throw CsvError(path.string() + ": cannot be read: it is not an ordinary file");
  if (std::filesystem::file_size(path, error) > most_bytes)
    throw CsvError(path.string() + ": holds over " + grouped(most_bytes) + " bytes");
  return read_csv(file, path.string());
}

}  // namespace nn
