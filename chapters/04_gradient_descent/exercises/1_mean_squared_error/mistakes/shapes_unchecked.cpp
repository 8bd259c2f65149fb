// case: shapes that differ; finding: an exception is meant, and none came
// It takes the numbers in the order in which they lie in memory.
#include "04_gradient_descent/exercises/1_mean_squared_error/exercise.hpp"

namespace mine {

double mean_squared_error(const Matrix& answers, const Matrix& targets) {
  double sum = 0.0;
  for (std::size_t i = 0; i < answers.size(); ++i) {
    const double distance = answers.values()[i] - targets.values()[i];
    sum += distance * distance;
  }
  return sum / static_cast<double>(answers.size());
}

}  // namespace mine
