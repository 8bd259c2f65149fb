#include "05_chain_rule/exercises/3_a_layer_learns/exercise.hpp"

#include <string>

#include "04_gradient_descent/gradient_descent.hpp"
#include "common/grading/expect.hpp"
#include "common/grading/grader.hpp"

namespace mine {
namespace {

using Mistakes = std::vector<nn::Mistaken>;

// The network of 13 knobs.
nn::Network thirteen_knobs() {
  return {{{{1, -1, 0.5}, {0.5, 1, -1}}, {{0, 0, 1}}, nn::relu},
          {{{0.5}, {-1}, {2}}, {{0.5}}, nn::relu}};
}

// 2-3-2 sigmoid neurons.
nn::Network seventeen_knobs() {
  return {{{{1, -1, 0.5}, {0.5, 2, -1}}, {{0.1, -0.2, 0.3}}, nn::sigmoid},
          {{{0.5, 1}, {-1, 0.7}, {2, -1.5}}, {{0.5, -0.4}}, nn::sigmoid}};
}

// One step of all layers, the last one first.
void learn_all(nn::Network& network, const nn::Batch& batch, double rate) {
  nn::Trace trace;
  nn::feedforward(network, batch.inputs, trace);
  Matrix blame;
  nn::squared_error.derivative(trace.outputs(), batch.targets, blame);
  for (std::size_t l = network.size(); l-- > 0;)
    blame = mine::learn(network[l], trace.a[l], trace.z[l], blame, rate);
}

void expect_moved(Layer layer, const Layer& start, const Matrix& weights,
                  const Matrix& biases, std::size_t rows = 0) {
  layer.weights -= start.weights, layer.biases -= start.biases;
  nn::expect_equal("how far the weights moved", layer.weights, weights, rows);
  nn::expect_equal("how far the biases moved", layer.biases, biases, rows);
}

}  // namespace

void grade(nn::Grader& grader) {
  const Layer output = thirteen_knobs()[1], hidden = thirteen_knobs()[0];
  grader.test_case("one neuron", [&] {
    Layer layer = output;
    const Matrix on_inputs = learn(layer, {{2, 1, 0}}, {{0.5}}, {{-1}}, 0.01);
    nn::expect_equal("the blame on the inputs", on_inputs, {{-0.5, 1, -2}},
                     Mistakes{{Matrix{{-0.52, 0.99, -2}},
                               "you turn the knobs before you pass the blame on"}});
    expect_moved(layer, output, {{0.02}, {0.01}, {0}}, {{0.01}});
  });
  grader.test_case("two neurons", [] {
    const Layer start{{{0.5, 1}, {-1, 0.5}, {2, -1}}, {{0.5, 0}}, nn::relu};
    Layer layer = start;
    const Matrix on_inputs =
        learn(layer, {{2, 1, 0}}, {{0.5, 2.5}}, {{-1, 1}}, 0.1);
    nn::expect_equal(
        "the blame on the inputs", on_inputs, {{0.5, 1.5, -3}},
        Mistakes{
            {Matrix{{1, 0.5, -1}}, "only the last neuron counts; add up all"},
            {Matrix{{-0.5, 1, -2}}, "only the first neuron counts; add up all"},
            {Matrix{{-1.5, 0.5, -1}}, "both neurons get the blame of neuron 0"}});
    expect_moved(layer, start, {{0.2, -0.2}, {0.1, -0.1}, {0, 0}}, {{0.1, -0.1}});
  });
  grader.test_case("three neurons, the last one shut", [&] {
    Layer layer = hidden;
    const Matrix on_inputs =
        learn(layer, {{1, 2}}, {{2, 1, -0.5}}, {{-0.5, 1, -2}}, 0.01);
    const char* gate = "neuron 2 is shut, so no blame passes its gate";
    nn::expect_equal("the blame on the inputs", on_inputs, {{-1.5, 0.75}},
                     Mistakes{{Matrix{{-2.5, 2.75}}, gate}});
    expect_moved(layer, hidden, {{0.005, -0.01, 0}, {0.01, -0.02, 0}},
                 {{0.005, -0.01, 0}});
  });
  grader.test_case("two examples", [] {
    const Layer start{{{3}}, {{0}}, nn::relu};
    Layer layer = start;
    const Matrix on_inputs = learn(layer, {{1}, {1}}, {{3}, {3}}, {{1}, {1}}, 0.1);
    nn::expect_equal("the blame on the inputs", on_inputs, {{3}, {3}},
                     Mistakes{{Matrix{{3}, {2.9}},
                               "you turn the knobs before the second example"}});
    expect_moved(layer, start, {{-0.2}}, {{-0.2}}, 2);
  });
  grader.test_case("one step of the 13 knobs", [] {
    const nn::Batch batch{{{1, 2}}, {{1}}};
    nn::Network network = thirteen_knobs();
    learn_all(network, batch, 0.01);
    nn::expect_equal("the cost after the step",
                     nn::cost_of(network, batch, nn::squared_error), 0.133225);
  });
  grader.test_case("five epochs, against nudging", [] {
    const nn::Batch four{{{1, 2}, {2, 1}, {0, -1}, {-1, 0.5}},
                         {{1, 0}, {0, 1}, {0.5, 0}, {0, 0.2}}};
    const nn::Batch last{{{0.5, 0.5}}, {{1, 1}}};
    nn::Network network = seventeen_knobs(), nudged = seventeen_knobs();
    for (int step = 0; step < 10; ++step) {
      const nn::Batch& batch = step % 2 == 0 ? four : last;
      learn_all(network, batch, 0.5);
      nn::descend(nudged, nn::nudged_gradient(nudged, batch, nn::squared_error),
                  0.5);
      for (std::size_t l = 0; l < network.size(); ++l) {
        const std::string where = " of layer " + std::to_string(l) +
                                  " after step " + std::to_string(step);
        nn::expect_equal("the weights" + where, network[l].weights,
                         nudged[l].weights, 0, 1e-6);
        nn::expect_equal("the biases" + where, network[l].biases, nudged[l].biases,
                         0, 1e-6);
      }
    }
  });
}

}  // namespace mine
