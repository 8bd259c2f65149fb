#include "plots/compare/comparison.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <limits>

#include "common/text.hpp"

namespace nn {
namespace {

std::string in_quotes(const Cell& cell) { return cell.is_text() ? "'" + cell.text + "'" : "a number"; }

// The first text of one table that is not the other's, too.
std::string other_text(const Table& reference, const Table& yours) {
  for (std::size_t i = 0; i < yours.rows.size(); ++i) {
    for (std::size_t j = 0; j < yours.columns.size(); ++j) {
      const Cell &ours = yours.rows[i][j], &theirs = reference.rows[i][j];
      if (ours.text == theirs.text) continue;
      return in_quotes(ours) + " at row " + std::to_string(i + 1) + ", column " + yours.columns[j] +
             ", the reference has " + in_quotes(theirs);
    }
  }
  return "";
}

// What is other about the columns or rows of yours; nothing when cells can be compared one by one.
std::string shape_against(const Table& reference, const Table& yours) {
  const auto [ours, theirs] = std::ranges::mismatch(yours.columns, reference.columns);
  if (yours.columns.size() != reference.columns.size()) {
    return counted(yours.columns.size(), "column") + ", the reference has " +
           grouped(reference.columns.size());
  }
  if (ours != yours.columns.end()) return "a column " + *ours + ", the reference has " + *theirs;
  if (yours.rows.size() == reference.rows.size()) return other_text(reference, yours);
  return counted(yours.rows.size(), "row") + ", the reference has " + grouped(reference.rows.size());
}

// What differences in a column are measured by: its largest finite absolute value, or 1 where that is 0.
double scale_of(const Table& table, std::size_t column) {
  double largest = 0.0;
  for (const auto& row : table.rows) {
    const double number = row[column].number;
    if (std::isfinite(number)) largest = std::max(largest, std::abs(number));
  }
  return largest > 0.0 ? largest : 1.0;
}

// Infinities are equal to themselves; NaN stands for an empty cell and equals another one here.
double distance(double a, double b) {
  if (a == b || (std::isnan(a) && std::isnan(b))) return 0.0;
  if (!std::isfinite(a) || !std::isfinite(b)) return std::numeric_limits<double>::infinity();
  return std::abs(a - b);
}

// Two machines of any age should agree on what helps much and what helps little.
bool alike_as_ratios(double a, double b) {
  return a > 0.0 && b > 0.0 && std::max(a / b, b / a) <= ratio_factor;
}

bool alike_as_floats(const Table& table, std::size_t row, double size) {
  return size <= float_tolerance && is_in_float(table.rows[row]);
}

// What the first column says of a row: "epoch 2".
std::string first_cell(const Table& table, std::size_t row) {
  const Cell& cell = table.rows[row][0];
  return table.columns[0] + " " + (cell.is_text() ? cell.text : shortest(cell.number));
}

void compare_column(const Table& reference, const Table& yours, std::size_t column, Difference& largest) {
  const double scale = scale_of(reference, column);
  const bool ratios = is_measured_ratio(reference.columns[column]);
  for (std::size_t row = 0; row < reference.rows.size(); ++row) {
    const double a = reference.rows[row][column].number, b = yours.rows[row][column].number;
    const double size = distance(a, b) / scale;
    if ((ratios && alike_as_ratios(a, b)) || alike_as_floats(reference, row, size)) continue;
    if (size > largest.size)
      largest = {size, row + 1, reference.columns[column], first_cell(reference, row), b, a};
  }
}

std::string with_digits(double number, int digits) {
  std::array<char, 32> text;
  return {
      text.data(),
      std::to_chars(text.data(), text.data() + text.size(), number, std::chars_format::general, digits).ptr};
}

// "yours 0.5, reference 0.38": as few digits as tell them apart.
std::string both_numbers(const Difference& difference) {
  const auto written = [](double number, int digits) {
    return std::isnan(number) ? std::string("nothing") : with_digits(number, digits);
  };
  int digits = 6;
  while (digits < 17 && written(difference.yours, digits) == written(difference.reference, digits)) ++digits;
  return "yours " + written(difference.yours, digits) + ", reference " +
         written(difference.reference, digits);
}

}  // namespace

bool is_measured_time(const std::string& column) { return column.find("seconds") != std::string::npos; }

bool is_measured_ratio(const std::string& column) {
  return column.find("speedup") != std::string::npos || column.find("ratio") != std::string::npos;
}

bool is_in_float(const std::vector<Cell>& row) {
  return std::ranges::any_of(row,
                             [](const Cell& cell) { return cell.text.find("float") != std::string::npos; });
}

bool holds_text(const Table& table, std::size_t column) {
  return !table.rows.empty() && table.rows.front()[column].is_text();
}

Comparison compare(const Table& reference, const Table& yours) {
  Comparison comparison{shape_against(reference, yours), {}, {}};
  if (!comparison.other_shape.empty()) return comparison;
  for (std::size_t column = 0; column < reference.columns.size(); ++column) {
    if (is_measured_time(reference.columns[column])) {
      comparison.left_out.push_back(reference.columns[column]);
    } else {
      compare_column(reference, yours, column, comparison.largest);
    }
  }
  return comparison;
}

bool agrees(const Comparison& comparison, double tolerance) {
  return comparison.other_shape.empty() && comparison.largest.size <= tolerance;
}

std::string in_words(const Comparison& comparison, double tolerance) {
  if (!comparison.other_shape.empty()) return "DIFFERS: it has " + comparison.other_shape;
  const Difference& largest = comparison.largest;
  if (agrees(comparison, tolerance)) {
    const std::string left_out =
        comparison.left_out.empty() ? "" : "; not compared: " + joined(comparison.left_out, ", ");
    return "agrees (largest difference " + with_digits(largest.size, 2) + left_out + ")";
  }
  return "DIFFERS at row " + std::to_string(largest.row) + " (" + largest.where + "), column " +
         largest.column + ": " + both_numbers(largest) + " (tolerance " + shortest(tolerance) + ")";
}

}  // namespace nn
