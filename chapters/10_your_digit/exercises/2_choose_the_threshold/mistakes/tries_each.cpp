// case: 60,000 answers (after a second, it counts as endless); finding: endless
// It counts all answers anew for each threshold: 3.6 billion steps.
#include "10_your_digit/exercises/2_choose_the_threshold/exercise.hpp"

namespace mine {

std::optional<double> least_threshold(std::span<const Answer> answers,
                                      double accuracy) {
  std::optional<double> least;
  for (const Answer& candidate : answers) {
    double passed = 0.0, right = 0.0;
    for (const Answer& answer : answers) {
      if (!(answer.confidence >= candidate.confidence)) continue;
      ++passed;
      if (answer.right) ++right;
    }
    if (passed > 0.0 && right >= accuracy * passed &&
        (!least || candidate.confidence < *least))
      least = candidate.confidence;
  }
  return least;
}

}  // namespace mine
