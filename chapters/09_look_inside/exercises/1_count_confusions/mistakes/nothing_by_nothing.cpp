// case: a digit that nobody saw; finding: recall without pictures:
// 0 / 0 is NaN.
#include "09_look_inside/exercises/1_count_confusions/exercise.hpp"

#include <stdexcept>
#include <string>

namespace mine {

Matrix confusion(const Matrix& outputs, std::span<const std::uint8_t> labels) {
  if (labels.size() != outputs.rows())
    throw std::invalid_argument(std::to_string(labels.size()) + " labels for " +
                                std::to_string(outputs.rows()) + " pictures");
  Matrix counts(outputs.columns(), outputs.columns());
  for (std::size_t i = 0; i < outputs.rows(); ++i) {
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
  return counts(digit, digit) / total;
}

double precision(const Matrix& counts, std::size_t digit) {
  double total = 0.0;
  for (std::size_t i = 0; i < counts.rows(); ++i) total += counts(i, digit);
  return total == 0.0 ? 1.0 : counts(digit, digit) / total;
}

}  // namespace mine
