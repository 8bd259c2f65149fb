// A neuron weighs its inputs, adds a bias and then decides: the activation function
// turns the weighted sum z into the neuron's answer a. This header holds the
// functions to choose from, each with its slope, which later chapters need to
// learn.
#pragma once

#include <span>
#include <string_view>

namespace nn {

// One activation function: a = value(z). Its slope da/dz may use z and the answer a
// that z gave, whichever is cheaper. Both functions take and give single numbers.
struct Activation {
  const char* name = "";
  double (*value)(double z) = nullptr;
  double (*derivative)(double z, double a) = nullptr;
};

extern const Activation step_function;  // (1.2) 1 when z > 0, else 0; its slope is
                                        // 0 wherever it has one
extern const Activation
    sigmoid;  // (1.3) 1 / (1 + e^-z), between 0 and 1; slope a (1 - a)
extern const Activation relu;  // (1.4) max(0, z); slope 0 or 1, taken as 0 at z = 0
extern const Activation hyperbolic_tangent;  // between -1 and 1; slope 1 - a^2
extern const Activation identity;            // z itself; slope 1

// All of the above.
std::span<const Activation* const> activations();

// The activation function of that name ("sigmoid", "relu", ...); throws
// std::invalid_argument that lists the names otherwise.
const Activation& activation_named(std::string_view name);

}  // namespace nn
