// case: two rows and two columns; finding: only the last product
// Each product replaces the one before.
#include "12_faster/exercises/1_swap_two_loops/exercise.hpp"

namespace mine {

void product(const Table& a, const Table& b, Table& c) {
  for (std::size_t i = 0; i < c.rows(); ++i) {
    for (std::size_t j = 0; j < c.columns(); ++j) c(i, j) = 0.0;
    for (std::size_t k = 0; k < a.columns(); ++k) {
      for (std::size_t j = 0; j < c.columns(); ++j) c(i, j) = a(i, k) * b(k, j);
    }
  }
}

}  // namespace mine
