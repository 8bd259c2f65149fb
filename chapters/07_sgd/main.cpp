// 07_sgd: learn from a handful at a time - shuffled mini-batches, epochs, and XOR at last
#include <cmath>
#include <iostream>

#include "07_sgd/sgd.hpp"
#include "common/story.hpp"
#include "common/text.hpp"

using namespace nn;

namespace {

const Batch xor_table{Matrix{{0, 0}, {0, 1}, {1, 0}, {1, 1}}, Matrix{{0}, {1}, {1}, {0}}};
const std::vector<std::size_t> sizes = {2, 3, 1};
constexpr double rate = 3.0;

struct Learned {
  Network network;
  std::vector<double> costs;  // of all four examples, after each epoch
};

Learned learn_xor(std::uint32_t seed, std::size_t batch_size, std::size_t epochs) {
  Engine engine(seed);
  Learned learned{random_network(sizes, sigmoid, engine), {}};
  train(learned.network, examples_from(xor_table.inputs, xor_table.targets),
        {.epochs = epochs, .batch_size = batch_size, .learning_rate = rate},
        backpropagation(half_squared_error), engine, [&](const Epoch&) {
          learned.costs.push_back(cost_of(learned.network, xor_table, half_squared_error));
          return true;
        });
  return learned;
}

bool all_within(const Network& network, double distance) {
  const Matrix answers = feedforward(network, xor_table.inputs);
  for (std::size_t i = 0; i < answers.rows(); ++i) {
    if (std::abs(answers(i, 0) - xor_table.targets(i, 0)) >= distance) return false;
  }
  return true;
}

void print_answers(const Network& network) {
  const Matrix answers = feedforward(network, xor_table.inputs);
  for (std::size_t i = 0; i < answers.rows(); ++i) {
    std::cout << "   " << xor_table.inputs(i, 0) << " xor " << xor_table.inputs(i, 1) << " = "
              << xor_table.targets(i, 0) << ": it says " << fixed(answers(i, 0), 3) << "\n";
  }
}

void draw_costs(Plots& plots, const std::vector<std::size_t>& batches, const std::vector<Learned>& runs) {
  Table table{{"epoch"}, {}};
  for (std::size_t epoch = 0; epoch < runs[0].costs.size(); ++epoch)
    table.rows.push_back({static_cast<double>(epoch)});
  for (std::size_t run = 0; run < runs.size(); ++run) {
    table.columns.push_back("batch of " + std::to_string(batches[run]));
    for (std::size_t epoch = 0; epoch < table.rows.size(); ++epoch) {
      table.rows[epoch].push_back(runs[run].costs[epoch]);
    }
  }
  plots.draw("07_batches", table,
             {.commands = R"(set title 'XOR by [2,3,1]: the same epochs in steps of all, two, one'
set xlabel 'epoch'
set ylabel 'cost of all four examples'
set logscale y
set format y '%g'
plot for [i=2:4] data using 1:i with lines ls i-1 title columnheader(i)
)"});
}

void story(Stage& stage) {
  constexpr std::size_t epochs = 2000;
  std::cout << "1. XOR, which no single neuron can do, for a network [2,3,1] with 13 random knobs (seed "
            << stage.seed << "),\n   learning rate " << shortest(rate) << ", " << grouped(epochs)
            << " epochs in three ways:\n";
  const std::vector<std::size_t> batches = {4, 2, 1};
  std::vector<Learned> runs;
  for (const std::size_t batch : batches) {
    runs.push_back(learn_xor(stage.seed, batch, epochs));
    std::cout << "   batches of " << batch << ": " << grouped(epochs * 4 / batch) << " steps, cost "
              << fixed(runs.back().costs.front(), 4) << " -> " << fixed(runs.back().costs.back(), 6) << "\n";
  }
  std::cout << "\n2. What the last one answers now:\n";
  print_answers(runs.back().network);

  std::cout << "\n3. Not every start gets there. Seeds 1 to 20, all four examples a step, 10,000 epochs:\n";
  std::size_t good = 0;
  for (std::uint32_t seed = 1; seed <= 20; ++seed) good += all_within(learn_xor(seed, 4, 10000).network, 0.2);
  std::cout << "   " << good << " of 20 answer all four within 0.2. The others are stuck.\n"
            << "   Chapter 08 does the same with 50,000 handwritten digits.\n";
  draw_costs(stage.plots, batches, runs);
}

}  // namespace

int main(int argc, char** argv) {
  return run_story(argc, argv, "07_sgd", "learns XOR by mini-batch stochastic gradient descent", story);
}
