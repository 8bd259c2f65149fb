// Everything that one decides before training, with all the cures of this chapter.
// As it comes, it is the book's first network: every cure is something to switch
// on. What a training needs is made from it by the functions below, each out of the
// function that the cure is.
#pragma once

#include "07_sgd/sgd.hpp"
#include "11_better/deformed.hpp"
#include "11_better/falling_rate.hpp"
#include "11_better/standardised.hpp"

namespace nn {

// The random start: all knobs from N(0, 1), as in the book's chapter 1; small
// weights and no biases (small_start); small weights, and biases from N(0, 1), as
// in the book's chapter 3.
enum class Start { book, small, small_weights };

// What a step makes of the gradient.
enum class Step { plain, classical, nesterov, adam };

struct BetterRecipe {
  std::vector<std::size_t> hidden = {30};  // neurons per hidden layer; may be empty
  Activation activation = sigmoid;         // of the hidden layers
  Cost cost = half_squared_error;
  Start start = Start::book;
  double decay = 0.0, absolute_decay = 0.0;
  double drop_inputs = 0.0, drop_hidden = 0.0;
  Step step = Step::plain;
  double momentum = 0.9;  // the share of the velocity that is kept, where there is
                          // one; of the mean slope in Adam
  Schedule schedule = {.epochs = 30, .batch_size = 10, .learning_rate = 3.0};
  Fall fall = Fall::constant;
  std::size_t shift = 0;         // pixels
  Deformation deformation = {};  // of what was shifted
  double smoothing = 0.0;
  bool standardised = false;
  std::size_t average = 0;   // over so many last epochs; 0: the last network
  std::size_t patience = 0;  // epochs without a new best; 0: no early stopping
};

// The cost of that name: those of chapter 04, "cross-entropy" and "softmax". Throws
// std::invalid_argument that lists the names.
const Cost& better_cost_named(std::string_view name);

// Does the cost take sums, so that the last layer has to be an identity?
bool takes_sums(const Cost& cost);

// Throws std::invalid_argument, in one line, for what cannot be trained: a number
// out of bounds, average and patience together, an average over more epochs than
// there are.
void require_possible(const BetterRecipe& recipe);

// The sizes of its network for pictures of this many pixels, and the network that
// it starts from. The last layer has the recipe's activation, or the identity if
// the cost takes sums.
std::vector<std::size_t> sizes_of(const BetterRecipe& recipe, std::size_t pixels);
Network start_network(const BetterRecipe& recipe, std::size_t pixels,
                      Engine& engine);

// What each step goes along, for a training on so many examples: backpropagation,
// thinned by dropout with this engine; then the decays, whose slopes belong to the
// gradient; then momentum or Adam; then the falling rate.
GradientOf composed_gradient(const BetterRecipe& recipe, std::size_t examples,
                             const Engine& engine);

// What the inputs are measured by: the standard of these pictures, or {0, 1} for a
// recipe that takes them as they are.
Standard standard_of(const BetterRecipe& recipe, const ImageSet& training);

// What it learns from: the pictures shifted, deformed and standardised, their
// targets smoothed. The engine draws the shifts and the deformations.
Examples examples_of(const BetterRecipe& recipe, const ImageSet& training,
                     const Standard& standard, const Engine& engine);

}  // namespace nn
