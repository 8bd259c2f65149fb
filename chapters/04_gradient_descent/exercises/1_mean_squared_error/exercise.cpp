#include "04_gradient_descent/exercises/1_mean_squared_error/exercise.hpp"

#include <stdexcept>

namespace mine {

double mean_squared_error(const Matrix& answers, const Matrix& targets) {
  // Replace this line.
  throw std::logic_error("not solved yet");
}

}  // namespace mine
