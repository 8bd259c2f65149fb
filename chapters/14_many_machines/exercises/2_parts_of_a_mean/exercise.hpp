// 14.2 Parts of a mean: from the gradients of slices to that of the whole.
#pragma once

#include <vector>

#include "common/matrix.hpp"

namespace mine {

using nn::Matrix;

// slopes[s] is the mean over the rows[s] rows of slice s; all have the same shape,
// but for those of slices without rows, which are (0 x 0). The mean over all rows,
// added up in the order of the slices.
Matrix whole_gradient(const std::vector<Matrix>& slopes,
                      const std::vector<std::size_t>& rows);

}  // namespace mine
