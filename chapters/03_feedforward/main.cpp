// 03_feedforward: layers in a row are a network - one set by hand that reads digits, 13 knobs, 13,002 knobs
#include <algorithm>
#include <iostream>

#include "03_feedforward/collapse.hpp"
#include "03_feedforward/hand_set.hpp"
#include "03_feedforward/story/figures.hpp"
#include "03_feedforward/thirteen_knobs.hpp"
#include "common/mnist.hpp"
#include "common/story/story.hpp"
#include "common/text.hpp"

using namespace nn;

namespace {

void a_network_set_by_hand(const Network& by_hand) {
  std::cout
      << "1. A 9 is a loop and a stroke, a loop is made of strokes: seven detectors, and on top of them ten deciders\n"
      << "   that know which strokes make which digit. Nobody trained it. Of the ten digits made of strokes it reads\n"
      << "   " << clean_digits_read(by_hand, 0, 0) << " as they are, "
      << clean_digits_read(by_hand, 0, 1) << " moved right by one pixel, "
      << clean_digits_read(by_hand, 2, 0) << " moved down by two.\n";
}

void the_way_through(const Matrix& inputs) {
  const Network network = thirteen_knobs();
  Trace trace;
  feedforward(network, inputs, trace);
  std::cout
      << "\n2. A network small enough to print: 2 inputs, 3 hidden neurons (neither input nor output), 1 output: 13\n"
      << "   knobs, the numbers one can set. Inputs (1, 2); the third hidden neuron has z < 0, ReLU shuts it.\n"
      << "   a[0] " << to_text(trace.a[0], 1);
  for (std::size_t l = 0; l < network.size(); ++l) {
    std::cout << "   W[" << l << "]\n"
              << to_text(network[l].weights, 1, 8) << "   b[" << l << "] "
              << to_text(network[l].biases, 1) << "   z[" << l << "] "
              << to_text(trace.z[l], 1) << "   a[" << l + 1 << "] "
              << to_text(trace.a[l + 1], 1);
  }
}

void count_them(std::span<const std::size_t> sizes) {
  std::cout << "\n3. The same idea for pictures: " << joined(sizes, "-")
            << ". A knob is a weight or a bias:\n";
  std::size_t all = 0;
  for (std::size_t l = 0; l + 1 < sizes.size(); ++l) {
    const std::size_t weights = sizes[l] * sizes[l + 1];
    all += weights + sizes[l + 1];
    std::cout << "   layer " << l << ": " << sizes[l] << " x " << sizes[l + 1]
              << " = " << grouped(weights) << " weights and " << sizes[l + 1]
              << " biases\n";
  }
  std::cout
      << "   together " << grouped(all)
      << " knobs. The whole network is one function: 784 numbers in, 10 out.\n";
}

void two_layers_that_are_one(Engine& engine) {
  Layer first = random_layer(2, 3, identity, engine),
        second = random_layer(3, 2, identity, engine);
  const Matrix inputs{{1, 2}};
  std::cout
      << "\n4. Why an activation function? Two layers without one, 2-3-2, and the single layer that equals them:\n"
      << "   two layers " << to_text(feedforward({first, second}, inputs), 6)
      << "   one layer  "
      << to_text(feedforward({collapse(first, second)}, inputs), 6);
  first.activation = relu;
  std::cout
      << "   with ReLU  " << to_text(feedforward({first, second}, inputs), 6)
      << "   With an activation in between no single layer can do the same.\n";
}

void print_answers(const char* name, const Tally& tally) {
  const auto different =
      static_cast<std::size_t>(10 - std::ranges::count(tally.answered, 0u));
  std::cout << "   " << name << ": right " << percent(tally.right, tally.count)
            << ", " << counted(different, "different answer") << ", most often "
            << std::ranges::max_element(tally.answered) - tally.answered.begin()
            << " (" << percent(std::ranges::max(tally.answered), tally.count)
            << "); its ten outputs add up to " << fixed(tally.least_sum, 2)
            << " ... " << fixed(tally.largest_sum, 2) << "\n";
}

void handwriting(const Network& by_hand, const Network& by_chance,
                 const DataPlace& place, Plots& plots) {
  const Mnist mnist(place.folder);
  require_picture_size(mnist.test(), picture_side, picture_side, place.name());
  const Tally hand = count_answers(by_hand, mnist.test()),
              chance = count_answers(by_chance, mnist.test());
  std::cout << "\n5. Handwriting: " << grouped(hand.count) << " test digits.\n";
  print_answers("set by hand  ", hand);
  print_answers("set at random", chance);
  std::cout
      << "   The outputs are not probabilities: they need not add up to 1. The random network is not undecided at all:\n"
      << "   it gives few different answers, and it is sure of them.\n";
  draw_answers(plots, hand, chance);
}

void story(Stage& stage, const DataPlace& digits) {
  const std::vector<std::size_t> sizes = {784, 16, 16, 10},
                                 like_by_hand = {784, 7, 10};
  Engine engine(stage.seed);
  const Network by_hand = hand_set_network(),
                by_chance = random_network(sizes, sigmoid, engine);
  a_network_set_by_hand(by_hand);
  draw_two_networks(stage.plots, draw_strokes(strokes_of_digit(9)), by_hand,
                    random_network(like_by_hand, sigmoid, engine));
  the_way_through(Matrix{{1, 2}});
  count_them(sizes);
  two_layers_that_are_one(engine);
  handwriting(by_hand, by_chance, digits, stage.plots);
  std::cout
      << "\nA quarter of real handwriting is as far as strokes set by hand will go. Who turns the knobs for us?\n"
      << "Next, chapter 04: how wrong is a network, and which way is better?\n";
}

}  // namespace

int main(int argc, char** argv) {
  return run_story(argc, argv, "03_feedforward",
                   "sends pictures through networks set by hand and at random",
                   story);
}
