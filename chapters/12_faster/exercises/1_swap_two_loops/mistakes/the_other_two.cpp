// case: cache lines; finding: down the columns of c
// The loops over i and k are swapped: now they jump through a and c.
#include "12_faster/exercises/1_swap_two_loops/exercise.hpp"

namespace mine {

void product(const Table& a, const Table& b, Table& c) {
  for (std::size_t j = 0; j < c.columns(); ++j) {
    for (std::size_t i = 0; i < c.rows(); ++i) c(i, j) = 0.0;
    for (std::size_t k = 0; k < a.columns(); ++k) {
      for (std::size_t i = 0; i < c.rows(); ++i) c(i, j) += a(i, k) * b(k, j);
    }
  }
}

}  // namespace mine
