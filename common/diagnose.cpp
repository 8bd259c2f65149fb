#include "common/diagnose.hpp"

#include <algorithm>
#include <cmath>

#include "common/text.hpp"

namespace nn {
namespace {

double largest(const Matrix& matrix) {
  double most = 0.0;
  for (const double value : matrix.values()) most = std::max(most, std::abs(value));
  return most;
}

// mine = factor * truth, everywhere
bool is_multiple(const Matrix& mine, const Matrix& truth, double factor,
                 double allowed) {
  for (std::size_t i = 0; i < truth.size(); ++i) {
    if (!(std::abs(mine.values()[i] - factor * truth.values()[i]) <=
          allowed * std::max(1.0, std::abs(factor)))) {
      return false;
    }
  }
  return true;
}

bool is_transposed(const Matrix& mine, const Matrix& truth, double allowed) {
  if (mine.rows() != truth.columns() || mine.columns() != truth.rows())
    return false;
  for (std::size_t i = 0; i < truth.rows(); ++i) {
    for (std::size_t j = 0; j < truth.columns(); ++j) {
      if (!(std::abs(mine(j, i) - truth(i, j)) <= allowed)) return false;
    }
  }
  return true;
}

std::string place(std::size_t i, std::size_t columns) {
  return "(" + std::to_string(i / columns) + ", " + std::to_string(i % columns) +
         ")";
}

// The factor that the largest number of truth, which is not 0, asks for.
double factor_between(const Matrix& mine, const Matrix& truth) {
  const auto values = truth.values();
  const auto top =
      std::ranges::max_element(values, {}, [](double x) { return std::abs(x); });
  return mine.values()[static_cast<std::size_t>(top - values.begin())] / *top;
}

std::string name_factor(double factor, std::size_t rows) {
  const auto is = [&](double value) {
    return std::abs(factor / value - 1.0) < 1e-4;
  };
  if (is(-1.0)) return "the sign is wrong: plus is minus";
  const bool large = std::abs(factor) > 1.0;
  std::string text =
      shortest(std::round((large ? factor : 1.0 / factor) * 1e4) / 1e4) +
      " times too " + (large ? "large" : "small");
  if (rows > 1 && is(static_cast<double>(rows)))
    return text + ": a sum over the batch instead of the mean";
  if (rows > 1 && is(1.0 / static_cast<double>(rows)))
    return text + ": divided by the batch's size once too often";
  if (is(2.0) || is(0.5)) return text + ": the 2 of the square";
  return text;
}

// Where all wrong numbers lie, when they lie in one row, in one column, or in one
// place.
std::string name_wrong_part(const Matrix& mine, const Matrix& truth,
                            double allowed) {
  std::size_t wrong = 0, first = 0;
  bool one_row = true, one_column = true;
  for (std::size_t i = 0; i < truth.size(); ++i) {
    if (std::abs(mine.values()[i] - truth.values()[i]) <= allowed) continue;
    if (wrong++ == 0) first = i;
    one_row = one_row && i / truth.columns() == first / truth.columns();
    one_column = one_column && i % truth.columns() == first % truth.columns();
  }
  const std::string counts = std::to_string(wrong) + " of " +
                             std::to_string(truth.size()) + " numbers are wrong";
  if (wrong == 1)
    return "only the number at " + place(first, truth.columns()) + " is wrong";
  if (one_row && truth.rows() > 1)
    return counts + ", all in row " + std::to_string(first / truth.columns());
  if (one_column && truth.columns() > 1)
    return counts + ", all in column " + std::to_string(first % truth.columns());
  return counts + ", the first at " + place(first, truth.columns());
}

}  // namespace

std::string diagnose(const Matrix& mine, const Matrix& truth, std::size_t rows,
                     double tolerance) {
  const double allowed = tolerance * largest(truth);
  const bool same_shape =
      mine.rows() == truth.rows() && mine.columns() == truth.columns();
  if (!same_shape) {
    const std::string shapes =
        "shape " + shape(mine) + " instead of " + shape(truth);
    return is_transposed(mine, truth, allowed) ? "transposed: " + shapes : shapes;
  }
  for (std::size_t i = 0; i < mine.size(); ++i) {
    if (!std::isfinite(mine.values()[i]))
      return "no finite number at " + place(i, mine.columns());
  }
  if (is_multiple(mine, truth, 1.0, allowed)) return "agrees";
  if (largest(mine) == 0.0) return "zero everywhere";
  if (largest(truth) == 0.0) return "it should be zero everywhere";
  if (is_transposed(mine, truth, allowed)) return "transposed";
  const double factor = factor_between(mine, truth);
  if (factor != 0.0 && is_multiple(mine, truth, factor, allowed))
    return name_factor(factor, rows);
  return name_wrong_part(mine, truth, allowed);
}

}  // namespace nn
