// 08.1 One-hot and back: labels become targets, and outputs become answers.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "common/matrix.hpp"

namespace mine {

using nn::Matrix;

// A row for each label and a column for each class: 1 in the column of the label, 0
// elsewhere. Throws std::invalid_argument, with the position of the label and the
// label in its message, if there is no column for a label.
Matrix one_hot(std::span<const std::uint8_t> labels, std::size_t classes);

// For each row of outputs (m x n), the column of its largest number. Of equal
// numbers the first one counts, and NaN never does.
std::vector<std::size_t> answers(const Matrix& outputs);

}  // namespace mine
