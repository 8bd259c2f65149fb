// A network that was trained in float, as a model with its wiring: the plain
// chapter reads it, and anyone who reads its files.
#pragma once

#include "13_convolution/fast/filter_training.hpp"
#include "13_convolution/wired_model.hpp"

namespace nn {

// Its origin names the recipe in a line that filter_recipe_from reads, the data
// ("MNIST"), the seed, and the epochs that were complete.
WiredModel wired_model_of(const FilterTraining& training,
                          const FilterRecipe& recipe, const std::string& data);

}  // namespace nn
