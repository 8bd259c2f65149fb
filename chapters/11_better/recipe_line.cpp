#include "11_better/recipe_line.hpp"

#include <stdexcept>

#include "common/text.hpp"

namespace nn {
namespace {

const RecipeOption& option_named(const std::string& word) {
  std::vector<std::string> known;
  for (const RecipeOption& one : recipe_options()) {
    known.push_back(std::string("--") + one.name);
    if (known.back() == word) return one;
  }
  throw std::invalid_argument("a recipe has no '" + printable(word) +
                              "'; there are " + joined(known, ", "));
}

void read_option(const RecipeOption& chosen, const std::string& value,
                 BetterRecipe& recipe) {
  try {
    chosen.read(recipe, value);
  } catch (const std::invalid_argument& error) {
    throw std::invalid_argument(std::string("--") + chosen.name + ": " +
                                error.what());
  }
}

}  // namespace

std::string as_line(const BetterRecipe& recipe) {
  std::string line;
  for (const RecipeOption& one : recipe_options()) {
    const std::string value = one.write(recipe);
    if (value == one.write(BetterRecipe{})) continue;
    line += (line.empty() ? "--" : " --") + std::string(one.name) + " " + value;
  }
  return line;
}

BetterRecipe recipe_from(const std::string& line, BetterRecipe from) {
  const std::vector<std::string> words = words_of(line);
  for (std::size_t i = 0; i < words.size(); i += 2) {
    const RecipeOption& chosen = option_named(words[i]);
    if (i + 1 == words.size())
      throw std::invalid_argument("'" + words[i] + "' needs a value");
    read_option(chosen, words[i + 1], from);
  }
  require_possible(from);
  return from;
}

}  // namespace nn
