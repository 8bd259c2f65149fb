// case: confidences of NaN; finding: where 0.9 is meant
// A NaN is not below any threshold, so it passes all of them.
#include "10_your_digit/exercises/2_choose_the_threshold/exercise.hpp"

#include <algorithm>
#include <cmath>
#include <vector>

namespace mine {

std::optional<double> least_threshold(std::span<const Answer> answers,
                                      double accuracy) {
  std::vector<Answer> sorted;
  double all = 0.0, right = 0.0;
  for (const Answer& answer : answers) {
    if (!std::isnan(answer.confidence)) {
      sorted.push_back(answer);
      continue;
    }
    ++all;
    if (answer.right) ++right;
  }
  std::sort(sorted.begin(), sorted.end(), [](const Answer& a, const Answer& b) {
    return a.confidence > b.confidence;
  });
  std::optional<double> least;
  for (std::size_t i = 0; i < sorted.size(); ++i) {
    ++all;
    if (sorted[i].right) ++right;
    const bool last =
        i + 1 == sorted.size() || sorted[i + 1].confidence != sorted[i].confidence;
    if (last && right >= accuracy * all) least = sorted[i].confidence;
  }
  return least;
}

}  // namespace mine
