// 03_feedforward: layers in a row are a network, and one set by hand reads digits
#include <algorithm>
#include <iostream>

#include "03_feedforward/collapse.hpp"
#include "03_feedforward/hand_set.hpp"
#include "03_feedforward/story/acts.hpp"
#include "03_feedforward/story/figures.hpp"
#include "03_feedforward/story/one_network.hpp"
#include "common/mnist.hpp"
#include "common/story/story.hpp"
#include "common/text.hpp"

using namespace nn;

namespace {

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
  tell_of_a_network_set_by_hand(by_hand);
  draw_two_networks(stage.plots, draw_strokes(strokes_of_digit(9)), by_hand,
                    random_network(like_by_hand, sigmoid, engine));
  tell_the_way_through();
  tell_the_count(sizes);
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
                   story, one_network());
}
