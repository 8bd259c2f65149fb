// What the acts of this chapter's story print. The first and the last act are
// computed by main.cpp, and the others here.
#pragma once

#include <span>

#include "04_gradient_descent/cat.hpp"

namespace nn {

// The slopes of the 13 knobs by nudging, for the example (1, 2) with the target 1
// and the squared error.
Gradient thirteen_slopes();

// Act 1: how one neuron learned, and how another one failed.
void tell_cats_and_xor(const Lesson& cats, std::size_t right,
                       const Lesson& xor_lesson);
// Acts 2 to 4: targets, squares, and the cost as a function of the knobs.
void tell_how_wrong();
// Act 5: a slope as the ratio of two changes.
void tell_slopes();
// Act 6: a slope for each knob of a small network.
void tell_thirteen_slopes();
// Act 7: what a step promises, and what it gives.
void tell_one_step();
// Acts 8 and 9: four rates in one valley, and two valleys.
void tell_walks(std::span<const double> rates);
// Act 10: what differs if the cost has another factor.
void tell_three_costs();
// Act 11: the measured seconds for some knobs and 100 pictures, and the hours for
// all knobs and all pictures.
void tell_how_long(int knobs, double cost, double seconds);

void say_what_comes_next();

}  // namespace nn
