// "Wrong" does not help anyone to find a mistake. If a table of numbers differs
// from the right one, this says in which of the usual ways: it is transposed, it
// has the wrong sign, or it is ten times too large.
#pragma once

#include <string>

#include "common/matrix.hpp"

namespace nn {

// One sentence on how `mine` differs from `truth`, or "agrees". Two numbers count
// as equal if they differ by at most `tolerance` times the largest number of
// `truth`. `rows` is the size of the batch, if there is one. With it, the function
// recognises a sum where a mean is right.
std::string diagnose(const Matrix& mine, const Matrix& truth, std::size_t rows = 0,
                     double tolerance = 1e-6);

}  // namespace nn
