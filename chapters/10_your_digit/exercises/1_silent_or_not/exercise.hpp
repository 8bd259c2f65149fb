// 10.1 Silent or not: what a threshold does to a network's answers.
#pragma once

#include <cstddef>
#include <span>

#include "common/matrix.hpp"

namespace mine {

using nn::Matrix;

struct Score {
  double coverage = 0.0;  // (10.2)
  double accuracy = 0.0;  // (10.3), or 1 if no picture is answered
};

// outputs (m x n): a row for each picture, m is at least 1. labels: the column that
// is right for each row. Throws std::invalid_argument, with both counts in its
// message, unless there is one label per row.
Score score(const Matrix& outputs, std::span<const std::size_t> labels,
            double threshold);

}  // namespace mine
