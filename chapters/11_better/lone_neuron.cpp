#include "11_better/lone_neuron.hpp"

#include <algorithm>
#include <cmath>

#include "06_backpropagation/backpropagation.hpp"
#include "11_better/cross_entropy.hpp"

namespace nn {

LoneCourse teach_lone_neuron(const LoneStart& start, const Cost& cost, double rate,
                             std::size_t steps) {
  Network neuron = {{Matrix{{start.weight}}, Matrix{{start.bias}},
                     cost.value == cross_entropy.value ? identity : sigmoid}};
  const Batch batch{Matrix{{1}}, Matrix{{0}}};
  const GradientOf gradient_of = backpropagation(cost);
  Gradient gradient;
  LoneCourse course;
  for (std::size_t step = 0; step <= steps; ++step) {
    const double z = neuron[0].weights(0, 0) + neuron[0].biases(0, 0);
    gradient_of(neuron, batch, gradient);
    course.outputs.push_back(sigmoid.value(z));
    course.slopes.push_back(gradient[0].biases(0, 0));  // dC/db is dC/dz
    descend(neuron, gradient, rate);
  }
  return course;
}

std::size_t largest_step(const LoneCourse& course) {
  const auto longest = std::ranges::max_element(
      course.slopes, {}, [](double slope) { return std::abs(slope); });
  return static_cast<std::size_t>(longest - course.slopes.begin()) + 1;
}

}  // namespace nn
