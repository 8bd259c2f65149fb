// case: everything is answered; finding: if you divide whole numbers
// The quotient of two whole numbers is whole, so every share below 1 is 0.
#include "10_your_digit/exercises/1_silent_or_not/exercise.hpp"

#include <algorithm>
#include <stdexcept>
#include <string>

namespace mine {

Score score(const Matrix& outputs, std::span<const std::size_t> labels,
            double threshold) {
  if (labels.size() != outputs.rows()) {
    throw std::invalid_argument(std::to_string(labels.size()) + " labels for " +
                                std::to_string(outputs.rows()) + " pictures");
  }
  std::size_t answered = 0, right = 0;
  for (std::size_t i = 0; i < outputs.rows(); ++i) {
    const auto row = outputs.row(i);
    const auto largest = std::max_element(row.begin(), row.end());
    if (*largest < threshold) continue;
    ++answered;
    if (largest == row.begin() + static_cast<std::ptrdiff_t>(labels[i])) ++right;
  }
  Score score;
  score.coverage = static_cast<double>(answered / outputs.rows());
  score.accuracy = answered == 0 ? 1.0 : static_cast<double>(right / answered);
  return score;
}

}  // namespace mine
