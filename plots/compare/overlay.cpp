#include "plots/compare/overlay.hpp"

#include <algorithm>
#include <array>
#include <fstream>
#include <limits>

#include "common/story/gnuplot.hpp"
#include "plots/compare/comparison.hpp"

namespace nn {
namespace {

bool first_column_rises(const Table& table) {
  for (std::size_t i = 1; i < table.rows.size(); ++i) {
    // neither when one of them is NaN, as that of a text
    if (!(table.rows[i][0].number > table.rows[i - 1][0].number)) return false;
  }
  return table.rows.size() > 1;
}

std::vector<std::size_t> curve_columns(const Table& table) {
  std::vector<std::size_t> columns;
  for (std::size_t j = 1; j < table.columns.size(); ++j) {
    if (!is_measured_time(table.columns[j]) && !holds_text(table, j)) columns.push_back(j);
  }
  return columns;
}

// The rows of one table, its curves in the columns from `first` on; the other table's cells stay empty.
void add_rows(Table& both, const Table& one, const std::vector<std::size_t>& curves, std::size_t first) {
  for (const auto& row : one.rows) {
    std::vector<Cell> cells(both.columns.size(), std::numeric_limits<double>::quiet_NaN());
    cells[0] = row[0];
    for (std::size_t k = 0; k < curves.size(); ++k) cells[first + k] = row[curves[k]];
    both.rows.push_back(std::move(cells));
  }
}

// One below the other, because yours may have been drawn at other places or for fewer epochs.
Table both_tables(const Table& reference, const Table& yours, const std::vector<std::size_t>& curves) {
  Table both{{reference.columns[0]}, {}};
  for (const std::size_t j : curves) both.columns.push_back(reference.columns[j] + " (reference)");
  for (const std::size_t j : curves) both.columns.push_back(yours.columns[j]);
  add_rows(both, reference, curves, 1);
  add_rows(both, yours, curves, 1 + curves.size());
  return both;
}

// Without its logarithm a cost is another picture. Labels are not kept: a figure that draws one column over
// another is drawn here over its first one.
std::string scales_of(const std::filesystem::path& script) {
  constexpr std::array kept = {"set logscale ", "set format "};
  std::ifstream file(script);
  std::string scales;
  for (std::string line; std::getline(file, line);) {
    const auto begins = [&](const char* words) { return line.starts_with(words); };
    if (std::ranges::any_of(kept, begins) && !line.ends_with('\\')) scales += line + "\n";
  }
  return scales;
}

// The reference thick and grey, yours in colours on top.
constexpr const char* overlay_commands = R"(<scales>set title <title> noenhanced
set xlabel <first_column> noenhanced
set key noenhanced below
curves = <curves>
plot for [i=2:curves+1] data using 1:i with lines lw 8 lc rgb '#d0d0d0' title (i == 2 ? 'reference' : ''), \
     for [i=1:curves] data using 1:i+curves+1 with lines ls 1+(i-1)%4 lw 1.5 title <titles>
)";

std::string commands_for(const Finding& finding, std::size_t curves, const std::string& scales) {
  const bool few = curves <= 6;  // more titles would hide the curves
  return filled(overlay_commands, {{"scales", scales},
                                   {"title", quoted(finding.name + ": yours over the reference")},
                                   {"first_column", quoted(finding.reference->columns[0])},
                                   {"curves", std::to_string(curves)},
                                   {"titles", few ? "columnheader(i+curves+1)" : "(i == 1 ? 'yours' : '')"}});
}

}  // namespace

bool has_curves(const Finding& finding) {
  if (!finding.yours || finding.yours->columns != finding.reference->columns) return false;
  return !curve_columns(*finding.reference).empty() && first_column_rises(*finding.reference) &&
         first_column_rises(*finding.yours);
}

bool draw_overlay(Plots& plots, const Finding& finding, const std::filesystem::path& script) {
  const auto curves = curve_columns(*finding.reference);
  return plots.draw(finding.name, both_tables(*finding.reference, *finding.yours, curves),
                    {.commands = commands_for(finding, curves.size(), scales_of(script))});
}

}  // namespace nn
