// 04.2 Slopes by nudging: how fast does the cost grow with each knob?
#pragma once

#include <functional>
#include <span>
#include <vector>

namespace mine {

// What the knobs cost as they are at the moment of the call.
using CostNow = std::function<double()>;

// The slope of each knob, while the others stay as they are. The knobs are those
// that the cost looks at. Turns them, and puts them back exactly. Calls the cost
// twice for each knob.
std::vector<double> slopes_by_nudging(const CostNow& cost, std::span<double> knobs,
                                      double h);

}  // namespace mine
