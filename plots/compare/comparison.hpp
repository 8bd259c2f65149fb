// Do two tables hold the same numbers? Asked of the numbers behind a figure, yours and the reference's.
#pragma once

#include <cstddef>
#include <string>

#include "common/story/plot.hpp"

namespace nn {

// Why not 0: this repository's programs give the same bits with every compiler, but another mathematical
// library may round its exponentials differently in the last place. A short training keeps such a difference
// far below this; a long one amplifies it, until one digit of ten thousand is answered differently. Whoever
// meets that asks for a larger tolerance, knowingly.
inline constexpr double usual_tolerance = 1e-6;

// Where two tables are furthest apart. A difference is relative to the largest absolute value of its column
// in the reference; it counts as it is where that is 0, and is infinite where only one of two cells is empty
// or infinite.
struct Difference {
  double size = 0.0;
  std::size_t row = 0;  // 1 is the first row of numbers; 0 when nothing differs
  std::string column;
  std::string where;                    // what the first column says of that row, like "epoch 2"
  double yours = 0.0, reference = 0.0;  // the two numbers
};

struct Comparison {
  std::string other_shape;            // how the columns, the rows or the texts of yours are different
  Difference largest;                 // otherwise
  std::vector<std::string> left_out;  // columns with measured times: those differ on every machine
};

// Columns called after seconds hold times that were measured, and are not compared.
bool is_measured_time(const std::string& column);

// Columns called after a speedup or a ratio hold times divided by times. They agree up to this factor.
inline constexpr double ratio_factor = 5.0;
bool is_measured_ratio(const std::string& column);

// Rows called after float, in any of their texts, hold numbers that are summed in float, in an order that
// depends on the width of the machine's vectors: two orders are two trainings. Up to this they are not
// counted as different.
inline constexpr double float_tolerance = 0.01;
bool is_in_float(const std::vector<Cell>& row);

// A table without rows holds no text.
bool holds_text(const Table& table, std::size_t column);

Comparison compare(const Table& reference, const Table& yours);

bool agrees(const Comparison& comparison, double tolerance);

// "agrees (largest difference 0; not compared: seconds)",
// "DIFFERS at row 3 (epoch 2), column test: yours 0.5, reference 0.38 (tolerance 1e-06)".
std::string in_words(const Comparison& comparison, double tolerance);

}  // namespace nn
