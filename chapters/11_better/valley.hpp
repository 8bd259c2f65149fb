// A neuron whose cost is a valley. Its two inputs are 1 or -1, and `second` or
// -second; there are four examples, one of each kind, and the target is always 0.
// With the weights u and v its quadratic cost is u^2 / 2 + second^2 v^2 / 2: the
// larger the second input, the narrower the valley. With 2 it is the oval valley of
// chapter 04.
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "06_backpropagation/backpropagation.hpp"

namespace nn {

// The neuron's cost with these weights.
double valley_cost(double second, double u, double v);

// A way to make steps of a gradient.
struct Way {
  std::string name;
  std::function<GradientOf(GradientOf)> of;
};

// Plain steps, and both forms of momentum, which keep this share of the velocity.
std::vector<Way> ways_downhill(double share);

struct ValleyWalk {
  double rate = 0.0;
  std::vector<double> u = {}, v = {},
                      cost = {};  // at the start and after each step
  // After how many steps the cost is below the bound for good; nothing if it is
  // never.
  std::optional<std::size_t> arrival = {};
};

// So many steps of chapter 07's train, fewer if the walk leaves the valley. It
// begins at u = -2.3, v = 2.2 / second, so at the same height in each valley.
ValleyWalk walk_in_valley(double second, const Way& way, double rate,
                          std::size_t steps, double bound);

// Of twenty rates the one that arrives first: 0.1 / second^2, 0.2 / second^2, ...
// up to 2 / second^2, where plain steps jump from wall to wall for ever.
ValleyWalk quickest_walk(double second, const Way& way, std::size_t steps,
                         double bound);

}  // namespace nn
