#include "11_better/weight_decay.hpp"

#include <cmath>
#include <utility>

#include "11_better/checked.hpp"

namespace nn {
namespace {

double sign(double number) {
  return static_cast<double>(number > 0.0) - static_cast<double>(number < 0.0);
}

// The sum of what each weight costs; the biases cost nothing.
template <class CostOfOne>
double sum_over_weights(const Network& network, CostOfOne cost_of_one) {
  double sum = 0.0;
  for (const Layer& layer : network) {
    for (const double weight : layer.weights.values()) sum += cost_of_one(weight);
  }
  return sum;
}

}  // namespace

GradientOf weight_decay(GradientOf gradient_of, double decay) {
  require_not_negative(decay, "weight_decay: the decay");
  if (decay == 0.0) return gradient_of;
  return [inner = std::move(gradient_of), decay](
             const Network& network, const Batch& batch, Gradient& gradient) {
    inner(network, batch, gradient);
    for (std::size_t l = 0; l < network.size(); ++l)
      add_scaled(gradient[l].weights, decay, network[l].weights);  // (11.7)
  };
}

GradientOf absolute_decay(GradientOf gradient_of, double decay) {
  require_not_negative(decay, "absolute_decay: the decay");
  if (decay == 0.0) return gradient_of;
  return [inner = std::move(gradient_of), decay](
             const Network& network, const Batch& batch, Gradient& gradient) {
    inner(network, batch, gradient);
    for (std::size_t l = 0; l < network.size(); ++l) {
      const auto weights = network[l].weights.values();
      const auto slopes = gradient[l].weights.values();
      for (std::size_t i = 0; i < weights.size(); ++i)
        slopes[i] += decay * sign(weights[i]);  // (11.8)
    }
  };
}

double cost_of_weights(const Network& network, double decay) {
  require_not_negative(decay, "cost_of_weights: the decay");
  return decay / 2.0 *
         sum_over_weights(network, [](double weight) { return weight * weight; });
}

double cost_of_absolute_weights(const Network& network, double decay) {
  require_not_negative(decay, "cost_of_absolute_weights: the decay");
  return decay *
         sum_over_weights(network, [](double weight) { return std::abs(weight); });
}

}  // namespace nn
