// Numbers that the functions of this chapter are given: out of bounds, they are
// refused before any training begins, in one line that says what is allowed.
#pragma once

namespace nn {

// Both throw std::invalid_argument with the value otherwise; NaN is refused, too.
// `what` begins the message: "dropout: the share of inputs".
void require_share(double value, const char* what);         // at least 0, below 1
void require_not_negative(double value, const char* what);  // finite, at least 0

}  // namespace nn
