// case: two examples, two outputs; finding: the mean of the sizes
// The sizes of the distances, without a square.
#include "04_gradient_descent/exercises/1_mean_squared_error/exercise.hpp"

#include <cmath>

namespace mine {

double mean_squared_error(const Matrix& answers, const Matrix& targets) {
  nn::require_equal_shapes(answers, targets, "mean_squared_error");
  double sum = 0.0;
  for (std::size_t i = 0; i < answers.rows(); ++i) {
    for (std::size_t j = 0; j < answers.columns(); ++j) {
      sum += std::abs(answers(i, j) - targets(i, j));
    }
  }
  return sum / static_cast<double>(answers.size());
}

}  // namespace mine
