// One neuron with the input 1 learns to answer 0: the book's example of a neuron
// that is wrong and sure of it.
#pragma once

#include <vector>

#include "04_gradient_descent/cost.hpp"

namespace nn {

struct LoneStart {
  double weight = 0.0, bias = 0.0;
};

// What one neuron did from its start on; index 0 is the start.
struct LoneCourse {
  std::vector<double> outputs = {};  // what it says, from 0 to 1
  std::vector<double> slopes = {};   // dC/dz: each step is the rate times this
};

// So many steps with this cost, which is the quadratic one or cross-entropy.
LoneCourse teach_lone_neuron(const LoneStart& start, const Cost& cost, double rate,
                             std::size_t steps);

// The step, counted from 1, that moves the knobs furthest.
std::size_t largest_step(const LoneCourse& course);

}  // namespace nn
