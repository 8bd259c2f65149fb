// 09.1 Count confusions: what each digit is called, and two shares of the counts.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>

#include "common/matrix.hpp"

namespace mine {

using nn::Matrix;

// Cell (i, j) counts the pictures of the digit i that are called j (9.3). outputs:
// (pictures x digits), and a picture is called by its largest output. labels: what
// each picture is. Throws std::invalid_argument, with both counts in its message,
// unless there is a label for each row of outputs.
Matrix confusion(const Matrix& outputs, std::span<const std::uint8_t> labels);

// (9.4) and (9.5) for one digit, from these counts. 1 if there are no pictures of
// this digit, or none that are called by its name.
double recall(const Matrix& counts, std::size_t digit);
double precision(const Matrix& counts, std::size_t digit);

}  // namespace mine
