#include "01_neuron/story/your_neuron.hpp"

#include <cmath>
#include <memory>

#include "01_neuron/neuron.hpp"
#include "common/text.hpp"

namespace nn {
namespace {

constexpr double most = 1000;        // how far a number may be from 0
constexpr std::size_t longest = 12;  // inputs

struct Tried {
  std::vector<double> weights = {0.2, 0.8, -0.5}, inputs = {1, 2, 3};
  double bias = 2.0;
};

// Without what rounding adds: 2.3, and not 2.3000000000000003.
std::string short_form(double number) {
  return shortest(std::round(number * 1e6) / 1e6);
}

void require_as_many(const Tried& tried) {
  if (tried.weights.size() > longest)
    throw UsageError("--weights takes at most " + counted(longest, "number") +
                     ", not " + std::to_string(tried.weights.size()));
  if (tried.weights.size() == tried.inputs.size()) return;
  throw UsageError("--inputs takes " + counted(tried.weights.size(), "number") +
                   ", one for each weight, not " +
                   std::to_string(tried.inputs.size()));
}

// "z = 2 + 0.2 * 1 + 0.8 * 2 - 0.5 * 3 = 2.3", on as many lines as it takes.
std::string sum_in_full(const Tried& tried, double z) {
  std::vector<std::string> parts = {"z = " + shortest(tried.bias)};
  for (std::size_t i = 0; i < tried.weights.size(); ++i) {
    const double weight = tried.weights[i];
    parts.push_back((weight < 0 ? "- " : "+ ") + shortest(std::abs(weight)) +
                    " * " + shortest(tried.inputs[i]));
  }
  parts.push_back("= " + short_form(z));
  std::string text, line;
  for (const std::string& part : parts) {
    if (line.size() + part.size() > 80) text += line + "\n", line = "   ";
    line += (line.empty() ? "" : " ") + part;
  }
  return text + line + "\n";
}

std::string answers(const Tried& tried) {
  require_as_many(tried);
  const double z =
      weighted_sum({tried.weights, tried.bias, identity}, tried.inputs);
  std::string text = sum_in_full(tried, z);
  for (const Activation* f : {&relu, &sigmoid, &step_function})
    text += "   " + cell(f->name, 7) + " answers " + fixed(f->value(z), 3) + "\n";
  return text;
}

}  // namespace

TryIt your_neuron() {
  const auto tried = std::make_shared<Tried>();
  return {[tried](Options& options) {
            options.add_numbers("weights", tried->weights,
                                "try a neuron with these weights instead", most);
            options.add_numbers("inputs", tried->inputs, "try these inputs instead",
                                most);
            options.add_number("bias", tried->bias, -most, most,
                               "try this bias instead");
          },
          [tried](const Options& options, std::uint32_t) {
            const bool any = options.given("weights") || options.given("inputs") ||
                             options.given("bias");
            return any ? answers(*tried) : "";
          }};
}

}  // namespace nn
