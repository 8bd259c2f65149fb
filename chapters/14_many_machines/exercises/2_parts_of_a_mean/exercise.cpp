#include "14_many_machines/exercises/2_parts_of_a_mean/exercise.hpp"

#include <stdexcept>

namespace mine {

Matrix whole_gradient(const std::vector<Matrix>& slopes,
                      const std::vector<std::size_t>& rows) {
  // Replace this line. Matrix sum(rows, columns) is a new matrix of zeros.
  throw std::logic_error("not solved yet");
}

}  // namespace mine
