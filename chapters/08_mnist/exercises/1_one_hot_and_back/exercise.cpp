#include "08_mnist/exercises/1_one_hot_and_back/exercise.hpp"

#include <stdexcept>
#include <string>

namespace mine {

Matrix one_hot(std::span<const std::uint8_t> labels, std::size_t classes) {
  // Replace this line. Matrix(2, 3) is a matrix of zeros with 2 rows and 3 columns.
  throw std::logic_error("not solved yet");
}

std::vector<std::size_t> answers(const Matrix& outputs) {
  // Replace this line.
  throw std::logic_error("not solved yet");
}

}  // namespace mine
