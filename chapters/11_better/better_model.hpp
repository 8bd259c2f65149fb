// A network of this chapter in a file of chapter 08, so that chapter 09 looks into
// it and chapter 10 reads your digits with it.
#pragma once

#include <string>

#include "08_mnist/model.hpp"
#include "11_better/better_training.hpp"

namespace nn {

// The trained network as a model that learned from this data ("MNIST"); write_model
// saves it. The model answers what the network learned to answer:
//
// - cross-entropy: the sigmoid that lived in the cost becomes the last layer, with
//   the same answers to the last bit. If the hidden layers are sigmoids as well,
//   the book's own loader reads the file.
//
// - softmax: the last layer stays an identity, and the cost is softmax_cost. The
//   book's loader refuses the file.
//
// - other costs: the network as it is.
//
// Its origin names the recipe in a line that recipe_from reads, and counts the
// epochs that were complete.
Model model_of(const BetterTraining& training, const BetterRecipe& recipe,
               const std::string& data);

}  // namespace nn
