#include "11_better/recipe_values.hpp"

#include <cmath>
#include <stdexcept>
#include <tuple>
#include <utility>

#include "common/text.hpp"

namespace nn {
namespace {

// Values that have words: each type's table.
template <class Value>
using Words = std::vector<std::pair<const char*, Value>>;

const Words<Start> start_words = {{"book", Start::book},
                                  {"small", Start::small},
                                  {"small-weights", Start::small_weights}};
const Words<Step> step_words = {{"plain", Step::plain},
                                {"classical", Step::classical},
                                {"nesterov", Step::nesterov},
                                {"adam", Step::adam}};
const Words<Fall> fall_words = {{"constant", Fall::constant},
                                {"linear", Fall::linear},
                                {"cosine", Fall::cosine},
                                {"halving", Fall::halving}};
const Words<bool> yes_or_no = {{"no", false}, {"yes", true}};

template <class Value>
std::string word_of(Value value, const Words<Value>& words) {
  for (const auto& [word, its_value] : words) {
    if (value == its_value) return word;
  }
  throw std::invalid_argument("a recipe: a value that has no word");
}

template <class Value>
Value value_of(const std::string& text, const Words<Value>& words) {
  std::vector<std::string> known;
  for (const auto& [word, value] : words) {
    if (text == word) return value;
    known.emplace_back(word);
  }
  throw std::invalid_argument("'" + printable(text) + "' is not one of " +
                              joined(known, ", "));
}

}  // namespace

std::string written(double value) { return shortest(value); }
std::string written(std::size_t value) { return std::to_string(value); }
std::string written(bool value) { return word_of(value, yes_or_no); }
std::string written(Start value) { return word_of(value, start_words); }
std::string written(Step value) { return word_of(value, step_words); }
std::string written(Fall value) { return word_of(value, fall_words); }
std::string written(const Activation& activation) { return activation.name; }
std::string written(const Cost& cost) { return cost.name; }
std::string written(const std::vector<std::size_t>& sizes) {
  return sizes.empty() ? "none" : joined(sizes, ",");
}

void read_value(double& value, const std::string& text) {
  const auto number = number_in(text);
  if (!number)
    throw std::invalid_argument("'" + printable(text) + "' is not a number");
  value = *number;
}
void read_value(std::size_t& value, const std::string& text) {
  const double number = number_in(text).value_or(-1.0);
  if (number < 0.0 || number > 1e9 || number != std::floor(number))
    throw std::invalid_argument("'" + printable(text) +
                                "' is not a whole number from 0 to 1,000,000,000");
  value = static_cast<std::size_t>(number);
}
void read_value(bool& value, const std::string& text) {
  value = value_of(text, yes_or_no);
}
void read_value(Start& value, const std::string& text) {
  value = value_of(text, start_words);
}
void read_value(Step& value, const std::string& text) {
  value = value_of(text, step_words);
}
void read_value(Fall& value, const std::string& text) {
  value = value_of(text, fall_words);
}
void read_value(Activation& value, const std::string& text) {
  value = activation_named(text);
}
void read_value(Cost& value, const std::string& text) {
  value = better_cost_named(text);
}
void read_value(std::vector<std::size_t>& value, const std::string& text) {
  value.clear();
  if (text == "none") return;
  for (const std::string& size : split_at_commas(text)) {
    read_value(value.emplace_back(), size);
    if (value.back() == 0)
      throw std::invalid_argument("a layer needs at least one neuron");
  }
}

void use_pictures(BetterRecipe& recipe, const std::string& word) {
  constexpr Deformation by_hand{
      .degrees = 10, .scale = 0.1, .shear = 0.1, .pixels = 1.5};
  const Words<std::pair<std::size_t, Deformation>> known = {
      {"plain", {0, {}}}, {"shifted", {1, {}}}, {"deformed", {0, by_hand}}};
  std::tie(recipe.shift, recipe.deformation) = value_of(word, known);
}

}  // namespace nn
