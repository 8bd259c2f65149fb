#include "03_feedforward/thirteen_knobs.hpp"
#include "04_gradient_descent/gradient_descent.hpp"
#include "05_chain_rule/chain.hpp"
#include "05_chain_rule/neuron_network.hpp"
#include "support/support.hpp"

using namespace nn;

BOOST_AUTO_TEST_SUITE(chapter_05_chain_rule)

namespace {

const Batch example{Matrix{{1, 2}}, Matrix{{1}}};
const Batch both{Matrix{{1, 2}, {2, 1}}, Matrix{{1}, {4}}};

Network thirteen_after(const Gradient& gradient, double rate) {
  Network network = thirteen_knobs();
  descend(network, gradient, rate);
  return network;
}

void check_same(const NeuronNetwork& got, const Network& expected, double tolerance) {
  const NeuronNetwork wanted = neuron_by_neuron(expected);
  for (std::size_t l = 0; l < wanted.size(); ++l) {
    for (std::size_t j = 0; j < wanted[l].size(); ++j) {
      for (std::size_t k = 0; k < wanted[l][j].weights.size(); ++k) {
        BOOST_TEST(std::abs(got[l][j].weights[k] - wanted[l][j].weights[k]) < tolerance);
      }
      BOOST_TEST(std::abs(got[l][j].bias - wanted[l][j].bias) < tolerance);
    }
  }
}

}  // namespace

BOOST_AUTO_TEST_CASE(one_link_by_hand_5_1_5_2) {
  // input 0.5, w 2, b -1: z 0, a 0.5, gate 0.25; target 1: dC/da = 2 (0.5 - 1) = -1
  const std::vector<Link> chain = {{2.0, -1.0}};
  const LinkSlopes link = slopes(chain, 0.5, 1.0)[0];
  BOOST_TEST(link.a_prev == 0.5);
  BOOST_TEST(link.gate == 0.25);
  BOOST_TEST(link.ahead == -1.0);
  BOOST_TEST(link.dw == -0.125);
  BOOST_TEST(link.db == -0.25);
  BOOST_TEST(cost(chain, 0.5, 1.0) == 0.25);
}

BOOST_AUTO_TEST_CASE(slopes_of_a_chain_agree_with_nudges_5_3) {
  const double h = 1e-6;
  std::vector<Link> chain = {{2.0, -1.0}, {1.5, 0.5}, {-1.0, 0.5}, {0.3, 2.0}};
  const auto all = slopes(chain, 0.7, 0.2);
  for (std::size_t l = 0; l < chain.size(); ++l) {
    for (const bool weight : {true, false}) {
      double& knob = weight ? chain[l].w : chain[l].b;
      const double kept = knob;
      knob = kept + h;
      const double above = cost(chain, 0.7, 0.2);
      knob = kept - h;
      const double below = cost(chain, 0.7, 0.2);
      knob = kept;
      BOOST_TEST(std::abs((weight ? all[l].dw : all[l].db) - (above - below) / (2 * h)) < 1e-9);
    }
  }
}

BOOST_AUTO_TEST_CASE(blame_of_one_neuron_by_hand_5_4_5_5_5_6) {
  // The output neuron of 2-3-1 and both examples, dC/da = (-0.5, -0.25): the means over two rows
  const Neuron output = neuron_by_neuron(thirteen_knobs())[1][0];
  Memory memory;
  BOOST_TEST(forward(output, Matrix{{2, 1, 0}, {2.5, 0, 1}}, memory) == (std::vector<double>{0.5, 3.75}));
  const Blame own = blame(output, memory, std::vector<double>{-0.5, -0.25});
  BOOST_TEST(own.weights == (std::vector<double>{-1.625, -0.5, -0.25}));
  BOOST_TEST(own.bias == -0.75);
  BOOST_TEST(own.inputs == (Matrix{{-0.25, 0.5, -1}, {-0.125, 0.25, -0.5}}));
}

BOOST_AUTO_TEST_CASE(shut_gate_passes_nothing_and_zero_counts_as_shut) {
  const Neuron neuron{{1.0, 1.0}, -3.0, relu};
  Memory memory;
  forward(neuron, Matrix{{1, 1}, {1, 2}}, memory);  // z = -1 and 0
  const Blame own = blame(neuron, memory, std::vector<double>{5.0, 5.0});
  BOOST_TEST(own.weights == (std::vector<double>{0, 0}));
  BOOST_TEST(own.inputs == Matrix(2, 2));
}

BOOST_AUTO_TEST_CASE(blame_is_worked_out_before_the_knobs_turn) {
  Neuron output = neuron_by_neuron(thirteen_knobs())[1][0];
  Memory memory;
  forward(output, Matrix{{2, 1, 0}}, memory);
  const std::vector<double> dC_da = {-1.0};
  BOOST_TEST(backward(output, memory, dC_da, 0.01) == (Matrix{{-0.5, 1, -2}}));
  BOOST_TEST(std::abs(output.weights[0] - 0.52) < 1e-15);  // 0.5 + 0.01 * 2
  BOOST_TEST(approximately(blame(output, memory, dC_da).inputs, Matrix{{-0.52, 0.99, -2}}, 1e-15));
}

BOOST_AUTO_TEST_CASE(one_step_turns_every_knob_as_nudging_says) {
  for (const Batch& batch : {example, both}) {
    NeuronNetwork network = neuron_by_neuron(thirteen_knobs());
    learn(network, batch, 0.01);
    check_same(network, thirteen_after(nudged_gradient(thirteen_knobs(), batch, squared_error), 0.01), 1e-10);
  }
  NeuronNetwork network = neuron_by_neuron(thirteen_knobs());
  BOOST_TEST(learn(network, both, 0.01) == 0.15625);  // the loss before the step
  BOOST_TEST(std::abs(squared_error.value(feedforward(network, both.inputs), both.targets) - 0.0940897) <
             1e-7);
}

// The 13 knobs and a second output with weights (1, 0.5, -1) and bias 0. For the inputs (1, 2) it
// answers 2.5. The targets 1 and 2 make the blame -1 and 1; so the hidden neurons get
// (-0.5 + 1, 1 + 0.5, -2 - 1) = (0.5, 1.5, -3), and the third one is shut.
BOOST_AUTO_TEST_CASE(blame_from_two_outputs_adds_up_5_7) {
  NeuronNetwork network = neuron_by_neuron(thirteen_knobs());
  network[1].push_back({{1.0, 0.5, -1.0}, 0.0, relu});
  const Batch batch{Matrix{{1, 2}}, Matrix{{1, 2}}};
  BOOST_TEST(feedforward(network, batch.inputs) == (Matrix{{0.5, 2.5}}));
  Memory first, second;
  forward(network[1][0], Matrix{{2, 1, 0}}, first);
  forward(network[1][1], Matrix{{2, 1, 0}}, second);
  BOOST_TEST(blame(network[1][0], first, std::vector<double>{-1.0}).inputs == (Matrix{{-0.5, 1, -2}}));
  BOOST_TEST(blame(network[1][1], second, std::vector<double>{1.0}).inputs == (Matrix{{1, 0.5, -1}}));

  const NeuronNetwork before = network;
  BOOST_TEST(learn(network, batch, 1.0) == 0.25);  // (0.25 + 0.25) / 2, the mean over two outputs
  const Matrix slopes{{0.5, 1.5, 0}, {1, 3, 0}};   // inputs (1, 2) times (0.5, 1.5, 0)
  for (std::size_t j = 0; j < 3; ++j) {
    for (std::size_t k = 0; k < 2; ++k) {
      BOOST_TEST(before[0][j].weights[k] - network[0][j].weights[k] == slopes(k, j));
    }
    BOOST_TEST(before[0][j].bias - network[0][j].bias == slopes(0, j));
  }
}

BOOST_AUTO_TEST_CASE(network_of_several_outputs_learns_as_nudging_says) {
  Engine engine(3);
  const std::vector<std::size_t> sizes = {3, 4, 2};
  const Network start = random_network(sizes, sigmoid, engine);
  Batch batch{Matrix(5, 3), Matrix(5, 2)};
  fill_normal(batch.inputs, 0.0, 1.0, engine);
  fill_uniform(batch.targets, 0.0, 1.0, engine);
  NeuronNetwork network = neuron_by_neuron(start);
  BOOST_TEST(approximately(feedforward(network, batch.inputs), feedforward(start, batch.inputs), 1e-12));
  learn(network, batch, 0.5);
  Network expected = start;
  descend(expected, nudged_gradient(start, batch, squared_error), 0.5);
  check_same(network, expected, 1e-9);
}

BOOST_AUTO_TEST_CASE(twins_stay_twins) {
  NeuronNetwork network = {{{{1, 1}, 0, relu}, {{1, 1}, 0, relu}}, {{{1, 1}, 0, relu}}};
  for (int i = 0; i < 50; ++i) learn(network, both, 0.01);
  BOOST_TEST(network[0][0].weights == network[0][1].weights);
  BOOST_TEST(network[0][0].weights[0] != 1.0);
}

BOOST_AUTO_TEST_CASE(epochs_go_in_order_with_a_short_last_batch) {
  NeuronNetwork by_epoch = neuron_by_neuron(thirteen_knobs()), by_hand = by_epoch;
  const Batch three{Matrix{{1, 2}, {2, 1}, {1, 1}}, Matrix{{1}, {4}, {0}}};
  std::vector<double> losses;
  train_neuron_by_neuron(by_epoch, examples_from(three.inputs, three.targets), 1, 2, 0.01,
                         [&](std::size_t epoch, double loss) {
                           BOOST_TEST(epoch == 1u);
                           losses.push_back(loss);
                         });
  const double first = learn(by_hand, both, 0.01);
  const double last = learn(by_hand, {Matrix{{1, 1}}, Matrix{{0}}}, 0.01);
  BOOST_TEST(by_epoch[0][0].weights == by_hand[0][0].weights);
  BOOST_TEST(std::abs(losses.at(0) - (2 * first + last) / 3) < 1e-15);
}

BOOST_AUTO_TEST_CASE(inputs_that_do_not_fit_are_refused) {
  Memory memory;
  BOOST_CHECK_EXCEPTION(forward({{1.0}, 0.0, relu}, Matrix(1, 2), memory), std::invalid_argument,
                        says("2 inputs for 1 weights"));
}

BOOST_AUTO_TEST_SUITE_END()
