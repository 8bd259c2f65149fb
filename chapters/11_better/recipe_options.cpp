// How the values of a recipe are written and read, and the list of its options.
#include "11_better/recipe_line.hpp"

#include <algorithm>
#include <cmath>
#include <stdexcept>
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

// A value as text, for each type that a recipe holds ...
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

// ... and the value of a text.
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

// The option for the part of a recipe at the end of this path of members.
template <auto... path>
RecipeOption option(const char* name, const char* help) {
  return {name, help,
          [](const BetterRecipe& recipe) { return written((recipe.*....*path)); },
          [](BetterRecipe& recipe, const std::string& text) {
            read_value((recipe.*....*path), text);
          }};
}

}  // namespace

std::span<const RecipeOption> recipe_options() {
  using R = BetterRecipe;
  static const std::vector<RecipeOption> all = {
      option<&R::hidden>("hidden", "neurons per hidden layer: 30, 16,16 or none"),
      option<&R::activation>("activation",
                             "of the hidden layers: sigmoid, relu, tanh"),
      option<&R::cost>("cost", "quadratic, squared, mse, cross-entropy or softmax"),
      option<&R::start>("start", "the random start: book, small or small-weights"),
      option<&R::decay>("decay", "weight decay (L2) per step, times the rate"),
      option<&R::absolute_decay>("absolute-decay", "absolute decay (L1), likewise"),
      option<&R::drop_inputs>("drop-inputs", "share of the inputs left out"),
      option<&R::drop_hidden>("drop-hidden",
                              "share of the hidden neurons left out"),
      option<&R::step>("step", "plain, classical, nesterov or adam"),
      option<&R::momentum>("momentum", "share of the velocity that is kept"),
      option<&R::schedule, &Schedule::learning_rate>("rate", "learning rate"),
      option<&R::fall>("fall", "of the rate: constant, linear, cosine or halving"),
      option<&R::schedule, &Schedule::batch_size>("batch", "examples per step"),
      option<&R::schedule, &Schedule::epochs>("epochs", "passes over the examples"),
      option<&R::shift>("shift", "pictures are moved by at most so many pixels"),
      option<&R::deformation, &Deformation::degrees>("degrees",
                                                     "turned by at most"),
      option<&R::deformation, &Deformation::scale>("scale",
                                                   "share larger or smaller"),
      option<&R::deformation, &Deformation::shear>("shear", "slanted by at most"),
      option<&R::deformation, &Deformation::pixels>("move",
                                                    "moved by at most, in pixels"),
      option<&R::deformation, &Deformation::elastic>("elastic",
                                                     "bent by about, in pixels"),
      option<&R::deformation, &Deformation::smoothness>(
          "smoothness", "of the bending, in pixels"),
      option<&R::smoothing>("smoothing",
                            "share of the target spread over all digits"),
      option<&R::standardised>("standardised", "inputs around 0: yes or no"),
      option<&R::average>("average", "knobs averaged over so many last epochs"),
      option<&R::patience>("patience", "epochs without a new best before it stops"),
  };
  return all;
}

}  // namespace nn
