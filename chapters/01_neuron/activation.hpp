// A neuron weighs its inputs, adds a bias and then decides: its activation function
// turns the weighted sum z into the answer a. This header offers five activation
// functions, each with its slope. Learning needs the slopes, from chapter 05 on.
#pragma once

#include <span>
#include <string_view>

namespace nn {

// One activation function: a = value(z). Its slope da/dz is derivative(z, a), where
// a is value(z): some slopes are cheaper to compute from z, others from a.
struct Activation {
  const char* name = "";
  double (*value)(double z) = nullptr;
  double (*derivative)(double z, double a) = nullptr;
};

// (1.2) 1 when z > 0, else 0. Its slope is 0 wherever it has one.
extern const Activation step_function;

// (1.3) 1 / (1 + e^-z), between 0 and 1. Its slope is a (1 - a).
extern const Activation sigmoid;

// (1.4) max(0, z). Its slope is 0 or 1; at z = 0 we take 0.
extern const Activation relu;

// The hyperbolic tangent, between -1 and 1. Its slope is 1 - a^2.
extern const Activation hyperbolic_tangent;

// z itself. Its slope is 1.
extern const Activation identity;

// All activation functions above.
std::span<const Activation* const> activations();

// The activation function with this name ("sigmoid", "relu", ...). Throws
// std::invalid_argument for any other name; the message lists the known names.
const Activation& activation_named(std::string_view name);

}  // namespace nn
