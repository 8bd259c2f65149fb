// case: two labels for three pictures; finding: an exception is meant
// It counts as many pictures as have labels, and says nothing.
#include "09_look_inside/exercises/1_count_confusions/exercise.hpp"

#include <stdexcept>
#include <string>

namespace mine {

Matrix confusion(const Matrix& outputs, std::span<const std::uint8_t> labels) {
  Matrix counts(outputs.columns(), outputs.columns());
  for (std::size_t i = 0; i < labels.size(); ++i) {
    std::size_t answer = 0;
    for (std::size_t j = 1; j < outputs.columns(); ++j)
      if (outputs(i, j) > outputs(i, answer)) answer = j;
    ++counts(labels[i], answer);
  }
  return counts;
}

double recall(const Matrix& counts, std::size_t digit) {
  double total = 0.0;
  for (std::size_t j = 0; j < counts.columns(); ++j) total += counts(digit, j);
  return total == 0.0 ? 1.0 : counts(digit, digit) / total;
}

double precision(const Matrix& counts, std::size_t digit) {
  double total = 0.0;
  for (std::size_t i = 0; i < counts.rows(); ++i) total += counts(i, digit);
  return total == 0.0 ? 1.0 : counts(digit, digit) / total;
}

}  // namespace mine
