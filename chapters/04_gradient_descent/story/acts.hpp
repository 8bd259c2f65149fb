// The acts of this chapter's story between its first and its last: what a cost is,
// and how to walk down on it.
#pragma once

#include <span>

#include "04_gradient_descent/gradient_descent.hpp"

namespace nn {

// The slopes of the 13 knobs for the example (1, 2) -> 1 and the squared error, by
// nudging.
Gradient thirteen_slopes();

void tell_how_wrong();  // acts 2 to 4: targets, squares, the cost as a function of
                        // the knobs
void tell_slopes();     // act 5: a slope as the ratio of two changes
void tell_thirteen_slopes();  // act 6: a slope for each knob of a small network
void tell_one_step();         // act 7: what a step promises and what it gives
void tell_walks(
    std::span<const double> rates);  // acts 8 and 9: four rates, two valleys
void tell_three_costs();  // act 10: what differs when the cost has another factor

}  // namespace nn
