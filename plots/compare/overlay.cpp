#include "plots/compare/overlay.hpp"

#include <algorithm>
#include <array>
#include <fstream>
#include <iterator>
#include <limits>
#include <regex>
#include <sstream>

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
std::string scales_of(const std::string& script) {
  constexpr std::array kept = {"set logscale ", "set format "};
  std::istringstream file(script);
  std::string scales;
  for (std::string line; std::getline(file, line);) {
    const auto begins = [&](const char* words) { return line.starts_with(words); };
    if (std::ranges::any_of(kept, begins) && !line.ends_with('\\')) scales += line + "\n";
  }
  return scales;
}

// The colour of a column in the figure itself: of `using "epoch":"test" with lines ls 1` it is ls 1.
std::string colour_of(const std::string& column, std::size_t curve, const std::string& script) {
  const std::size_t use = script.find(":\"" + column + "\" with ");
  const std::string until_next =
      use == std::string::npos ? "" : script.substr(use, script.find_first_of(",\n", use) - use);
  std::smatch found;
  if (std::regex_search(until_next, found, std::regex(R"(lc rgb '#[0-9a-f]{6}'|ls [0-9])"))) return found[0];
  return "ls " + std::to_string(1 + curve % 4);
}

// Grey and thick below, in the figure's colours and thin on top.
std::string curves_of(const Table& reference, const std::vector<std::size_t>& curves,
                      const std::string& script) {
  const bool few = curves.size() <= 6;  // more titles would hide the curves
  std::string below, above;
  for (std::size_t k = 0; k < curves.size(); ++k) {
    const std::string& column = reference.columns[curves[k]];
    const std::string title = few ? column : k == 0 ? "yours" : "";
    below += "data using 1:" + std::to_string(2 + k) + " with lines lw 8 lc rgb '#d0d0d0' title " +
             quoted(k == 0 ? "reference" : "") + ", \\\n     ";
    above += (k == 0 ? "" : ", \\\n     ") + ("data using 1:" + std::to_string(2 + k + curves.size())) +
             " with lines " + colour_of(column, k, script) + " lw 1.5 title " + quoted(title);
  }
  return below + above;
}

constexpr const char* overlay_commands = R"(<scales>set title <title> noenhanced
set xlabel <first_column> noenhanced
set key noenhanced below
plot <curves>
)";

}  // namespace

bool has_curves(const Finding& finding) {
  if (!finding.yours || finding.yours->columns != finding.reference->columns) return false;
  return !curve_columns(*finding.reference).empty() && first_column_rises(*finding.reference) &&
         first_column_rises(*finding.yours);
}

bool draw_overlay(Plots& plots, const Finding& finding, const std::filesystem::path& script) {
  std::ifstream file(script);
  const std::string text{std::istreambuf_iterator<char>(file), {}};
  const Table& reference = *finding.reference;
  const auto curves = curve_columns(reference);
  return plots.draw(
      finding.name, both_tables(reference, *finding.yours, curves),
      {.commands = filled(overlay_commands, {{"scales", scales_of(text)},
                                             {"title", quoted(finding.name + ": yours over the reference")},
                                             {"first_column", quoted(reference.columns[0])},
                                             {"curves", curves_of(reference, curves, text)}})});
}

}  // namespace nn
