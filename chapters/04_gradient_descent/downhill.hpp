// A cost is a function of the knobs, and the data are constants. The functions here
// walk downhill on any such function, by nudging alone. Gradient descent does the
// same with a network. With one or two knobs, you can draw the walk.
#pragma once

#include <functional>
#include <span>
#include <vector>

namespace nn {

using CostOfKnobs = std::function<double(std::span<const double> knobs)>;

// (4.4) The slope of each knob, while the others stay as they are:
// (C(knob + h) - C(knob - h)) / 2h.
std::vector<double> slopes_by_nudging(const CostOfKnobs& cost,
                                      std::vector<double> knobs, double h = 1e-5);

// Every place on the walk, from the start on. In each step all slopes are measured
// first, and then all knobs are moved at once.
std::vector<std::vector<double>> walk_downhill(const CostOfKnobs& cost,
                                               std::vector<double> start,
                                               double rate, std::size_t steps);

// Three functions to walk on. The first is w^2, which is lowest at 0.
double one_valley(std::span<const double> w);

// (w^2 - 1)^2 + w / 4: a deep valley on the left, and a shallow one on the right.
double two_valleys(std::span<const double> w);

// u^2 / 2 + 2 v^2: steep along v, and gentle along u.
double oval_valley(std::span<const double> uv);

}  // namespace nn
