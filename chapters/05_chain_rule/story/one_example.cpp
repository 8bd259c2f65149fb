#include "05_chain_rule/story/one_example.hpp"

#include <cmath>
#include <memory>

#include "03_feedforward/thirteen_knobs.hpp"
#include "05_chain_rule/neuron_network.hpp"
#include "common/story/filled.hpp"
#include "common/text.hpp"

namespace nn {
namespace {

struct Tried {
  std::vector<double> x = {1, 2};
  double y = 1.0, rate = 0.01;
};

constexpr const char* told =
    R"(The network of 13 knobs: inputs (<x>), target <y>.
   answer <a>, cost <before>
   The blame on the output is 2 (<a> - <y>) = <blame>.
   hidden  answer  gate   blame on it
)";

// The slope of ReLU: open or shut.
double gate(double z) { return z > 0.0 ? 1.0 : 0.0; }

// Numbers below each other, with or without a sign.
std::string in_column(double number) {
  const std::string text = fixed(number, 2);
  return (text.starts_with("-") ? "" : " ") + text;
}

// Without what rounding adds: 0.2, and not 0.19999999999999996.
std::string short_form(double number) {
  return shortest(std::round(number * 1e6) / 1e6);
}

std::string hidden_neurons(const Trace& trace, double blame_on_output) {
  Neuron output = neuron_by_neuron(thirteen_knobs())[1][0];
  Memory memory;
  forward(output, trace.a[1], memory);
  const std::vector<double> dC_da = {blame_on_output};
  const Matrix on_hidden = blame(output, memory, dC_da).inputs;
  std::string text;
  for (std::size_t j = 0; j < on_hidden.columns(); ++j)
    text += "   " + cell(std::to_string(j), 8) +
            cell(fixed(trace.a[1](0, j), 2), 8) +
            cell(fixed(gate(trace.z[0](0, j)), 0), 6) + in_column(on_hidden(0, j)) +
            "\n";
  return text;
}

std::string blame_of(const Tried& tried) {
  if (tried.x.size() != 2)
    throw UsageError("--x takes 2 numbers, one for each input, not " +
                     std::to_string(tried.x.size()));
  const Batch example{as_row(tried.x), Matrix(1, 1, tried.y)};
  Trace trace;
  feedforward(thirteen_knobs(), example.inputs, trace);
  const double a = trace.outputs()(0, 0), blame_on_output = 2.0 * (a - tried.y);
  NeuronNetwork network = neuron_by_neuron(thirteen_knobs());
  const double before = learn(network, example, tried.rate);
  const double after =
      squared_error.value(feedforward(network, example.inputs), example.targets);
  return filled(told, {{"x", joined(std::vector<std::string>{shortest(tried.x[0]),
                                                             shortest(tried.x[1])},
                                    ", ")},
                       {"y", shortest(tried.y)},
                       {"a", short_form(a)},
                       {"before", fixed(before, 6)},
                       {"blame", short_form(blame_on_output)}}) +
         hidden_neurons(trace, blame_on_output) + "   After one step at rate " +
         shortest(tried.rate) + ": cost " + fixed(before, 6) + " -> " +
         fixed(after, 6) + "\n";
}

}  // namespace

TryIt one_example() {
  const auto tried = std::make_shared<Tried>();
  return {[tried](Options& options) {
            options.add_numbers(
                "x", tried->x, "inputs to try with the network of 13 knobs instead",
                1000);
            options.add_number("y", tried->y, -1000, 1000, "the target to try");
            options.add_number("rate", tried->rate, 0, 1000,
                               "the rate of the step to try");
          },
          [tried](const Options& options, std::uint32_t) {
            const bool any =
                options.given("x") || options.given("y") || options.given("rate");
            return any ? blame_of(*tried) : "";
          }};
}

}  // namespace nn
