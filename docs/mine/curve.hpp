// What can be measured in a curve of costs, one for each epoch.
#pragma once

#include <cstddef>
#include <vector>

namespace nn {

using Curve = std::vector<double>;

// The mean of the values from one share of the curve to another: mean_between(curve, 0.75, 1) is that of its
// last quarter.
double mean_between(const Curve& curve, double from, double to);

// By which factor it changes from one epoch to the next, up or down, as a mean of logarithms: 0.01 is one
// percent.
double roughness(const Curve& curve);

// How much it climbs on all its rises together, as a share of the distance between its highest and its lowest
// place.
double share_of_rises(const Curve& curve);

// How far it falls from its third quarter to its last, as a share of the same distance.
double late_fall(const Curve& curve);

// From which value on it never changes again. The size of the curve if its last two values differ.
std::size_t constant_from(const Curve& curve);

// The first value that is not finite; the size of the curve if all are.
std::size_t first_not_finite(const Curve& curve);

// How much of its whole fall the first quarter brings; 1 if it does not fall.
double early_fall(const Curve& curve);

std::size_t lowest(const Curve& curve);  // its place

}  // namespace nn
