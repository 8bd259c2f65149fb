#include "01_neuron/activation.hpp"

#include <array>
#include <stdexcept>
#include <string>

#include "common/elementary.hpp"

namespace nn {

const Activation step_function = {
    .name = "step",
    .value = [](double z) { return z > 0.0 ? 1.0 : 0.0; },  // (1.2)
    .derivative = [](double, double) { return 0.0; },
};

const Activation sigmoid = {
    .name = "sigmoid",
    .value = [](double z) { return 1.0 / (1.0 + exponential(-z)); },  // (1.3)
    .derivative = [](double, double a) { return a * (1.0 - a); },
};

const Activation relu = {
    .name = "relu",
    .value = [](double z) { return z > 0.0 ? z : 0.0; },  // (1.4)
    .derivative = [](double z, double) { return z > 0.0 ? 1.0 : 0.0; },
};

const Activation hyperbolic_tangent = {
    .name = "tanh",
    .value = [](double z) { return tanh_of(z); },
    .derivative = [](double, double a) { return 1.0 - a * a; },
};

const Activation identity = {
    .name = "identity",
    .value = [](double z) { return z; },
    .derivative = [](double, double) { return 1.0; },
};

std::span<const Activation* const> activations() {
  static constexpr std::array all = {&step_function, &sigmoid, &relu,
                                     &hyperbolic_tangent, &identity};
  return all;
}

const Activation& activation_named(std::string_view name) {
  std::string known;
  for (const Activation* activation : activations()) {
    if (name == activation->name) return *activation;
    known += (known.empty() ? "" : ", ") + std::string(activation->name);
  }
  throw std::invalid_argument("no activation function is called '" +
                              std::string(name) + "'; there are " + known);
}

}  // namespace nn
