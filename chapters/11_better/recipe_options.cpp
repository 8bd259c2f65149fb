// The options of a recipe, and what each is good for.
#include "11_better/recipe_line.hpp"
#include "11_better/recipe_values.hpp"

namespace nn {
namespace {

// A share of the velocity asks for steps that have one.
void use_momentum(BetterRecipe& recipe, const std::string& text) {
  read_value(recipe.momentum, text);
  if (recipe.step == Step::plain) recipe.step = Step::nesterov;
}

std::string momentum_of(const BetterRecipe& recipe) {
  return written(recipe.step == Step::plain ? BetterRecipe{}.momentum
                                            : recipe.momentum);
}

// The option for the part of a recipe at the end of this path of members.
template <auto... path>
RecipeOption option(const char* name, const char* help, const char* cures) {
  return {name, help, cures,
          [](const BetterRecipe& recipe) { return written((recipe.*....*path)); },
          [](BetterRecipe& recipe, const std::string& text) {
            read_value((recipe.*....*path), text);
          }};
}

}  // namespace

std::span<const RecipeOption> recipe_options() {
  using R = BetterRecipe;
  static const std::vector<RecipeOption> all = {
      option<&R::hidden>("hidden", "neurons per hidden layer: 30, 16,16 or none",
                         "too few neurons to tell all kinds of strokes apart"),
      option<&R::activation>("activation",
                             "of the hidden layers: sigmoid, relu, tanh",
                             "slopes that flatten out where a sum is large"),
      option<&R::cost>("cost", "quadratic, squared, mse, cross-entropy or softmax",
                       "the slow start of outputs that are wrong and sure"),
      option<&R::start>("start", "the random start: book, small or small-weights",
                        "hidden neurons that begin far out, where they are flat"),
      option<&R::decay>("decay", "weight decay (L2) per step, times the rate",
                        "learning by heart: large weights have a price"),
      option<&R::absolute_decay>("absolute-decay", "absolute decay (L1), likewise",
                                 "learning by heart: every weight has a price"),
      option<&R::drop_inputs>("drop-inputs", "share of the inputs left out",
                              "answers that hang on a few pixels"),
      option<&R::drop_hidden>("dropout", "share of the hidden neurons left out",
                              "neurons that rely on one another"),
      option<&R::step>("step", "plain, classical, nesterov or adam",
                       "a zigzag from wall to wall in a narrow valley"),
      RecipeOption{
          "momentum",
          "share of the velocity that is kept; plain steps become nesterov",
          "a slow walk along the floor of a valley", momentum_of, use_momentum},
      option<&R::schedule, &Schedule::learning_rate>(
          "rate", "learning rate", "steps that are too long or too short"),
      option<&R::fall>("schedule",
                       "how the rate falls: constant, linear, cosine or halving",
                       "steps too long to come to rest at the end"),
      option<&R::schedule, &Schedule::batch_size>(
          "batch", "examples per step", "steps that follow the chance of a few"),
      option<&R::schedule, &Schedule::epochs>("epochs", "passes over the examples",
                                              "a training that ends too soon"),
      RecipeOption{
          "pictures", "plain, shifted by a pixel, or deformed as by another hand",
          "too few pictures: each comes in ever new versions",
          [](const BetterRecipe&) { return std::string("plain"); }, use_pictures},
      option<&R::shift>("shift", "pictures are moved by at most so many pixels",
                        "digits that stand a little to the side"),
      option<&R::deformation, &Deformation::degrees>(
          "degrees", "turned by at most, in degrees", "digits that lean"),
      option<&R::deformation, &Deformation::scale>(
          "scale", "share larger or smaller", "digits of another size"),
      option<&R::deformation, &Deformation::shear>("shear", "slanted by at most",
                                                   "another hand's slant"),
      option<&R::deformation, &Deformation::pixels>(
          "move", "moved by at most, in pixels",
          "digits that stand a little to the side"),
      option<&R::deformation, &Deformation::elastic>(
          "elastic", "bent by about, in pixels", "strokes of another hand"),
      option<&R::deformation, &Deformation::smoothness>(
          "smoothness", "of the bending, in pixels",
          "bends that no hand would write"),
      option<&R::smoothing>("smoothing",
                            "share of the target spread over all digits",
                            "weights that grow for ever towards a target of 1"),
      option<&R::standardised>("standardised", "inputs around 0: yes or no",
                               "inputs that all push to one side"),
      option<&R::average>("average", "knobs averaged over so many last epochs",
                          "the last steps' walk around the floor"),
      option<&R::patience>("patience", "epochs without a new best before it stops",
                           "epochs that only learn by heart"),
  };
  return all;
}

}  // namespace nn
