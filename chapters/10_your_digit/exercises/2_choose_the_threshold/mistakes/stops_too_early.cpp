// case: too few are right in between; finding: 0.8 where 0.6 is meant
// It stops where the share is too small for the first time.
#include "10_your_digit/exercises/2_choose_the_threshold/exercise.hpp"

#include <algorithm>
#include <cmath>
#include <vector>

namespace mine {
namespace {

std::vector<Answer> surest_first(std::span<const Answer> answers) {
  std::vector<Answer> sorted(answers.begin(), answers.end());
  std::erase_if(sorted, [](const Answer& a) { return std::isnan(a.confidence); });
  std::sort(sorted.begin(), sorted.end(), [](const Answer& a, const Answer& b) {
    return a.confidence > b.confidence;
  });
  return sorted;
}

}  // namespace

std::optional<double> least_threshold(std::span<const Answer> answers,
                                      double accuracy) {
  const std::vector<Answer> sorted = surest_first(answers);
  std::optional<double> least;
  double right = 0.0;
  for (std::size_t i = 0; i < sorted.size(); ++i) {
    if (sorted[i].right) ++right;
    // Answers of equal confidence pass together, so wait for the last of them.
    if (i + 1 < sorted.size() && sorted[i + 1].confidence == sorted[i].confidence)
      continue;
    if (right < accuracy * static_cast<double>(i + 1)) break;
    least = sorted[i].confidence;
  }
  return least;
}

}  // namespace mine
