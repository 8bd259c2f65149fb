// case: ten rows; finding: the rows of worker 2
// Everybody takes the rounded number, so the last ones have too few.
#include "14_many_machines/exercises/1_my_slice/exercise.hpp"

#include <algorithm>

namespace mine {

Rows my_slice(std::size_t rows, std::size_t workers, std::size_t worker) {
  const std::size_t most = (rows + workers - 1) / workers;
  const std::size_t first = std::min(worker * most, rows);
  return {first, std::min(most, rows - first)};
}

}  // namespace mine
