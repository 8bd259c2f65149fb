// The first acts of this chapter's story: what a cost is, and how to walk down on it.
#pragma once

#include <span>

#include "04_gradient_descent/gradient_descent.hpp"

namespace nn {

// The slopes of the 13 knobs for the example (1, 2) -> 1 and the squared error, by nudging.
Gradient thirteen_slopes();

void tell_how_wrong();  // acts 1 to 4: targets, squares, three costs, the cost as a function of the knobs
void tell_slopes();     // acts 5 and 6: a slope as a ratio of nudges, and 13 of them
void tell_one_step();   // act 7: what a step promises and what it gives
void tell_walks(std::span<const double> rates);  // acts 8 and 9: four rates, two valleys

}  // namespace nn
