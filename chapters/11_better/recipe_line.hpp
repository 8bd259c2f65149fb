// A recipe as a line of text: what stands beside a measured result, and what anyone
// may type to repeat it.
//
//     --hidden 256 --activation relu --cost softmax --start small --rate 0.15
#pragma once

#include <span>
#include <string>

#include "11_better/better_recipe.hpp"

namespace nn {

// One decision of a recipe, as an option.
struct RecipeOption {
  const char* name = "";   // "hidden"
  const char* help = "";   // one line
  const char* cures = "";  // the problem that it is meant for: one line
  std::string (*write)(const BetterRecipe&) = nullptr;
  // Throws std::invalid_argument, which says what is allowed, for a text that is no
  // such value.
  void (*read)(BetterRecipe&, const std::string& value) = nullptr;
};

// All of them, in the order of the line.
std::span<const RecipeOption> recipe_options();

// What differs from BetterRecipe{}; an empty text for the book's network.
std::string as_line(const BetterRecipe& recipe);

// The recipe of such a line, beginning with `from`: every number reads back as the
// same one, to the last bit. Throws std::invalid_argument, in one line, for an
// option that does not exist, a missing value, and what cannot be trained.
BetterRecipe recipe_from(const std::string& line, BetterRecipe from = {});

}  // namespace nn
