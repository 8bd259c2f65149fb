// case: three of five are answered; finding: counts as a right answer
// A wrong answer that was left out is counted as a right one.
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
  double answered = 0.0, right = 0.0;
  for (std::size_t i = 0; i < outputs.rows(); ++i) {
    const auto row = outputs.row(i);
    const auto largest = std::max_element(row.begin(), row.end());
    const bool is_right =
        largest == row.begin() + static_cast<std::ptrdiff_t>(labels[i]);
    const bool answers = *largest >= threshold;
    if (answers) ++answered;
    if (is_right == answers) ++right;
  }
  return {answered / static_cast<double>(outputs.rows()),
          answered == 0.0 ? 1.0 : right / answered};
}

}  // namespace mine
