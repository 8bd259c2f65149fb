// Cat or not cat? One neuron learns from two features of an animal, by nudging.
// This is the smallest case that has all parts of gradient descent. Another neuron
// of the same kind tries XOR, which it cannot learn.
#pragma once

#include <vector>

#include "04_gradient_descent/gradient_descent.hpp"

namespace nn {

// 40 animals: how pointed their ears and how long their whiskers are (about 0 to
// 1). The target is 1 for the 20 cats, and 0 for the 20 others.
Batch cats_and_others(Engine& engine);

// The four lines of XOR: 1 when exactly one of two inputs is 1.
Batch xor_table();

// One sigmoid neuron with two inputs and all knobs at 0, as a network.
Network one_neuron();

// What is known about each moment of a walk downhill: before the first step, and
// after each step.
struct Lesson {
  std::vector<double> costs;  // squared error
  std::vector<Network> networks;
};

// So many steps of gradient descent, with each slope measured by nudging.
Lesson learn_by_nudging(Network network, const Batch& batch, double rate,
                        std::size_t steps);

// How many answers lie on the right side of 0.5.
std::size_t count_right(const Network& network, const Batch& batch);

}  // namespace nn
