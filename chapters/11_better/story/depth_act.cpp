// Act 6: the error on its way back through many layers.
#include <iostream>

#include "11_better/recipe_line.hpp"
#include "11_better/story/acts.hpp"
#include "11_better/story/depth.hpp"
#include "11_better/story/depth_figure.hpp"
#include "11_better/story/trials.hpp"
#include "common/story/filled.hpp"
#include "common/story/interrupt.hpp"
#include "common/text.hpp"

namespace nn {
namespace {

constexpr std::size_t fewest_layers = 2, most_layers = 6;  // layers

constexpr const char* depth_head = R"(
6. Depth. These networks have <fewest> to <most> layers, with 30 neurons in each hidden one,
   softmax and a small start. How long is the gradient of the biases of each layer
   before they learn anything? Each number is the mean over 100 mini-batches of 10
   pictures (start from seed <seed>).

   layer                   0        1        2        3        4        5
)";

constexpr const char* depth_told =
    R"(   Read a row from right to left, the way that the error goes. In the network with
   <most> layers of sigmoids, each layer back makes the gradient about <sigmoid> times
   shorter. For layer 0 it is <all> times shorter than for the last: it vanishes.
   On its way, the error is multiplied by 30 weights of about 1 / sqrt(30), which
   nearly keep its length, and by the slope of a sigmoid, which is at most 1/4.
   The slope of a ReLU is 1 or 0. Half of the gates are shut, and the start makes up
   for them with weights sqrt(2) times as large. So the error arrives: each layer
   back changes its length by a factor of about <relu>.

   Now they learn from <pictures> pictures for <epochs> epochs, in mini-batches of 10. The
   rates are those that did best for 2 layers: 1 for sigmoids and 0.1 for ReLU.
   Validation digits read, mean and standard deviation over <seeds>:

              sigmoid              ReLU
)";

constexpr const char* depth_end =
    R"(   A network that answers about one digit in ten right has learned nothing yet. ReLU
   lets deep networks learn. It does not promise that more layers read more digits:
   with <most> layers instead of <fewest>, the ReLU networks change by <gain> points.
)";

BetterRecipe recipe_of(std::size_t layers, const Activation& activation) {
  BetterRecipe recipe = recipe_from("--cost softmax --start small --batch 10");
  recipe.hidden.assign(layers - 1, 30);
  recipe.activation = activation;
  recipe.schedule.learning_rate = activation.value == relu.value ? 0.1 : 1.0;
  return recipe;
}

// First those of sigmoids, then those of ReLU; the fewest layers first.
std::vector<BetterRecipe> deep_recipes(std::size_t epochs) {
  std::vector<BetterRecipe> recipes;
  for (const Activation* activation : {&sigmoid, &relu}) {
    for (std::size_t layers = fewest_layers; layers <= most_layers; ++layers) {
      recipes.push_back(recipe_of(layers, *activation));
      recipes.back().schedule.epochs = epochs;
    }
  }
  return recipes;
}

void print_lengths(const DepthCurve& curve) {
  std::string row = "   " + cell(std::to_string(curve.lengths.size()) +
                                     " layers, " + curve.activation,
                                 20);
  for (const double length : curve.lengths) row += cell(fixed(length, 5), 9);
  std::cout << row.substr(0, row.find_last_not_of(' ') + 1) << "\n";
}

std::vector<DepthCurve> measure_lengths(const std::vector<BetterRecipe>& recipes,
                                        const Ground& ground) {
  std::vector<DepthCurve> curves;
  for (const BetterRecipe& recipe : recipes) {
    const bool is_relu = recipe.activation.value == relu.value;
    curves.push_back(
        {is_relu ? "ReLU" : "sigmoid", lengths_at_start(recipe, ground)});
    print_lengths(curves.back());
  }
  return curves;
}

void tell_deep_trainings(const std::vector<Trials>& all) {
  const std::size_t depths = all.size() / 2;
  for (std::size_t i = 0; i < depths; ++i) {
    std::cout << "   " << fewest_layers + i << " layers   "
              << cell(mean_and_deviation(kept_accuracy(all[i])), 21)
              << mean_and_deviation(kept_accuracy(all[depths + i])) << "\n";
  }
  const double gain =
      kept_accuracy(all.back()).mean - kept_accuracy(all[depths]).mean;
  std::cout << filled(depth_end, {{"fewest", std::to_string(fewest_layers)},
                                  {"most", std::to_string(most_layers)},
                                  {"gain", with_sign(gain)}});
}

}  // namespace

void tell_depth(const Ground& ground) {
  const std::size_t epochs = ground.many(3, 2), seeds = ground.many(3, 2);
  const std::vector<BetterRecipe> recipes = deep_recipes(epochs);
  std::cout << filled(depth_head, {{"fewest", std::to_string(fewest_layers)},
                                   {"most", std::to_string(most_layers)},
                                   {"seed", std::to_string(ground.stage.seed)}});
  const std::vector<DepthCurve> curves = measure_lengths(recipes, ground);
  draw_depth(ground.stage.plots, curves);
  const LearningSets sets = first_pictures(ground, ground.many(10'000, 3'000),
                                           ground.many(10'000, 2'000));
  const DepthCurve& deep = curves[most_layers - fewest_layers];
  std::cout << filled(depth_told,
                      {{"most", std::to_string(most_layers)},
                       {"sigmoid", fixed(shrinking(deep), 1)},
                       {"all", grouped(static_cast<std::size_t>(
                                   deep.lengths.back() / deep.lengths.front()))},
                       {"relu", fixed(shrinking(curves.back()), 1)},
                       {"epochs", std::to_string(epochs)},
                       {"pictures", grouped(sets.training.count())},
                       {"seeds", seeds_in_words(ground, seeds)}})
            << std::flush;
  const std::vector<Trials> all = try_all(ground, recipes, sets, seeds);
  if (!interrupted()) tell_deep_trainings(all);
}

}  // namespace nn
