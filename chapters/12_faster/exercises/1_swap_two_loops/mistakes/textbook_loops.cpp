// case: cache lines; finding: down the columns of b
// The loops of the textbook: right, but they jump through b.
#include "12_faster/exercises/1_swap_two_loops/exercise.hpp"

namespace mine {

void product(const Table& a, const Table& b, Table& c) {
  for (std::size_t i = 0; i < c.rows(); ++i) {
    for (std::size_t j = 0; j < c.columns(); ++j) {
      double sum = 0.0;
      for (std::size_t k = 0; k < a.columns(); ++k) sum += a(i, k) * b(k, j);
      c(i, j) = sum;
    }
  }
}

}  // namespace mine
