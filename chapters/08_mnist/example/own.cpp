// An activation function and a cost of your own. The program first checks them by
// nudging every knob, and then trains with them.
#include <cmath>
#include <iostream>

#include "06_backpropagation/gradient_check.hpp"
#include "07_sgd/sgd.hpp"

using namespace nn;

namespace {

// A ReLU without the corner: log(1 + e^z). Its slope is the sigmoid.
const Activation softplus = {
    .name = "softplus",
    .value = [](double z) { return std::log1p(std::exp(z)); },
    .derivative = [](double z, double) { return 1.0 / (1.0 + std::exp(-z)); },
};

// The sum of the fourth powers of all distances, as a mean over the rows. Large
// mistakes count more.
const Cost fourth_power = {
    .name = "fourth",
    .value =
        [](const Matrix& a, const Matrix& y) {
          double sum = 0.0;
          for (std::size_t i = 0; i < a.size(); ++i)
            sum += std::pow(a.values()[i] - y.values()[i], 4);
          return sum / static_cast<double>(a.rows());
        },
    .derivative =
        [](const Matrix& a, const Matrix& y, Matrix& slopes) {
          slopes.resize(a.rows(), a.columns());
          for (std::size_t i = 0; i < a.size(); ++i) {
            const double distance = a.values()[i] - y.values()[i];
            slopes.values()[i] =
                4.0 * std::pow(distance, 3) / static_cast<double>(a.rows());
          }
        },
};

}  // namespace

int main() {
  Engine engine(1);
  const std::vector<std::size_t> sizes = {2, 8, 1};
  Network network = random_network(sizes, softplus, engine);
  const Batch exclusive_or{Matrix{{0, 0}, {0, 1}, {1, 0}, {1, 1}},
                           Matrix{{0}, {1}, {1}, {0}}};
  const GradientOf gradient = backpropagation(fourth_power);
  const auto checks = check_gradient(network, exclusive_or, fourth_power, gradient);
  for (const BlockCheck& check : checks) {
    const bool agrees = check.difference < 1e-7;
    std::cout << check.block << (agrees ? ": agrees with nudging" : ": DIFFERS")
              << "\n";
  }
  const Schedule schedule{.epochs = 5000, .batch_size = 4, .learning_rate = 0.1};
  const auto go_on = [](const Epoch&) { return true; };
  const auto cost = [&] { return cost_of(network, exclusive_or, fourth_power); };
  std::cout.precision(2);
  std::cout << "cost before: " << cost() << "\n";
  train(network, examples_from(exclusive_or.inputs, exclusive_or.targets), schedule,
        gradient, engine, go_on);
  std::cout << "cost after: " << cost() << "\n";
}
