// case: ten rows; finding: the rows of worker 0
// Those who take one row more come last.
#include "14_many_machines/exercises/1_my_slice/exercise.hpp"

namespace mine {

Rows my_slice(std::size_t rows, std::size_t workers, std::size_t worker) {
  const std::size_t each = rows / workers, fewer = workers - rows % workers;
  const std::size_t more = worker > fewer ? worker - fewer : 0;
  return {worker * each + more, each + (worker >= fewer ? 1 : 0)};
}

}  // namespace mine
