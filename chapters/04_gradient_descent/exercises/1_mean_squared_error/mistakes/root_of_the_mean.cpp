// case: two examples, two outputs; finding: this is the root of the mean
// This has a name of its own: the root mean square.
#include "04_gradient_descent/exercises/1_mean_squared_error/exercise.hpp"

#include <cmath>

namespace mine {

double mean_squared_error(const Matrix& answers, const Matrix& targets) {
  nn::require_equal_shapes(answers, targets, "mean_squared_error");
  double sum = 0.0;
  for (std::size_t i = 0; i < answers.rows(); ++i) {
    for (std::size_t j = 0; j < answers.columns(); ++j) {
      const double distance = answers(i, j) - targets(i, j);
      sum += distance * distance;
    }
  }
  return std::sqrt(sum / static_cast<double>(answers.size()));
}

}  // namespace mine
