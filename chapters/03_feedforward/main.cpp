// 03_feedforward: layers in a row are a network, and one set by hand reads digits
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
  constexpr const char* words =
      R"(1. A 9 is a loop and a stroke, and a loop is made of strokes. This network has seven
   stroke detectors followed by ten deciders that know which strokes make which
   digit. All are set by hand. Of the ten digits made of strokes, they read <still> as
   they are, <right> moved right by one pixel, and <down> moved down by two.
)";
  const auto read = [&](int down, int right) {
    return std::to_string(clean_digits_read(by_hand, down, right));
  };
  std::cout << filled(
      words, {{"still", read(0, 0)}, {"right", read(0, 1)}, {"down", read(2, 0)}});
}

void the_way_through(const Matrix& inputs) {
  std::cout << R"(
2. This network is small enough to print. It has 2 inputs, 3 hidden neurons (hidden
   means neither input nor output) and 1 output. We can set 13 numbers in it, which
   we call its knobs. For the inputs (1, 2), the third hidden neuron has a negative
   sum z, so ReLU answers 0: the neuron is shut.
)";
  const Network network = thirteen_knobs();
  Trace trace;
  feedforward(network, inputs, trace);
  std::cout << "   a[0] " << to_text(trace.a[0], 1);
  for (std::size_t l = 0; l < network.size(); ++l) {
    std::cout << "   W[" << l << "]\n"
              << to_text(network[l].weights, 1, 8) << "   b[" << l << "] "
              << to_text(network[l].biases, 1) << "   z[" << l << "] "
              << to_text(trace.z[l], 1) << "   a[" << l + 1 << "] "
              << to_text(trace.a[l + 1], 1);
  }
}

void count_them(std::span<const std::size_t> sizes) {
  std::cout << "\n3. A network for pictures can have the shape "
            << joined(sizes, "-")
            << ".\n   Each of its weights and biases is a knob:\n";
  std::size_t all = 0;
  for (std::size_t l = 0; l + 1 < sizes.size(); ++l) {
    const std::size_t weights = sizes[l] * sizes[l + 1];
    all += weights + sizes[l + 1];
    std::cout << "   layer " << l << ": " << sizes[l] << " x " << sizes[l + 1]
              << " = " << grouped(weights) << " weights and " << sizes[l + 1]
              << " biases\n";
  }
  std::cout
      << "   together " << grouped(all) << " knobs\n"
      << "   The whole network is one function: 784 numbers go in, 10 come out.\n";
}

void two_layers_that_are_one(Engine& engine) {
  Layer first = random_layer(2, 3, identity, engine),
        second = random_layer(3, 2, identity, engine);
  const Network one = {collapse(first, second)};
  const auto print = [](const char* name, const Network& network) {
    std::cout << "   " << name
              << to_text(feedforward(network, Matrix{{1, 2}}), 6, 1);
  };
  std::cout << R"(
4. Why does a network need an activation function? Without one, the two layers of a
   2-3-2 network give the same outputs as a single layer:
)";
  print("two layers", {first, second});
  print("one layer ", one);
  first.activation = relu;
  print("with ReLU ", {first, second});
  std::cout
      << "   With ReLU between the two layers, no single layer can do the same.\n";
}

void print_answers(const char* name, const Tally& tally) {
  constexpr const char* words =
      R"(   <name>: right <right>, <different>, most often <favourite> (<share>)
                  its ten outputs add up to between <least> and <largest>
)";
  const auto most = std::ranges::max_element(tally.answered);
  const auto never = std::ranges::count(tally.answered, 0u);
  std::cout << filled(
      words, {{"name", name},
              {"right", percent(tally.right, tally.count)},
              {"different",
               counted(static_cast<std::size_t>(10 - never), "different answer")},
              {"favourite", std::to_string(most - tally.answered.begin())},
              {"share", percent(*most, tally.count)},
              {"least", fixed(tally.least_sum, 2)},
              {"largest", fixed(tally.largest_sum, 2)}});
}

void handwriting(const Network& by_hand, const Network& by_chance,
                 const DataPlace& place, Plots& plots) {
  const Mnist mnist(place.folder);
  require_picture_size(mnist.test(), picture_side, picture_side, place.name());
  const Tally hand = count_answers(by_hand, mnist.test()),
              chance = count_answers(by_chance, mnist.test());
  std::cout << "\n5. The network of act 1 and a random 784-16-16-10 network read "
            << grouped(hand.count) << " test digits:\n";
  print_answers("set by hand  ", hand);
  print_answers("set at random", chance);
  std::cout
      << R"(   The outputs are not probabilities: they do not have to add up to 1. The random
   network does not guess. It gives the same few answers to all pictures.
)";
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
  std::cout << R"(
Strokes set by hand read a quarter of real handwriting, and they will not read much
more. How can we find better knobs?
Next is chapter 04: how wrong is a network, and which change makes it better?
)";
}

}  // namespace

int main(int argc, char** argv) {
  return run_story(argc, argv, "03_feedforward",
                   "sends pictures through networks set by hand and at random",
                   story);
}
