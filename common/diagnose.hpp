// "Wrong" teaches nothing. When a table of numbers differs from the right one, this
// says in which of the usual ways: transposed, the wrong sign, ten times too large.
#pragma once

#include <string>

#include "common/matrix.hpp"

namespace nn {

// One sentence on how `mine` differs from `truth`, or "agrees". Two numbers are
// equal when they are within `tolerance` of the largest number of `truth`. `rows`
// is the batch's size, if there is one: it explains a sum where a mean is meant.
std::string diagnose(const Matrix& mine, const Matrix& truth, std::size_t rows = 0,
                     double tolerance = 1e-6);

}  // namespace nn
