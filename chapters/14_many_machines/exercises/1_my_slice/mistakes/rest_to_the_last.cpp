// case: ten rows; finding: the rows of worker 0
// The last worker takes all that is left over.
#include "14_many_machines/exercises/1_my_slice/exercise.hpp"

namespace mine {

Rows my_slice(std::size_t rows, std::size_t workers, std::size_t worker) {
  const std::size_t each = rows / workers;
  return {worker * each, worker + 1 < workers ? each : rows - worker * each};
}

}  // namespace mine
