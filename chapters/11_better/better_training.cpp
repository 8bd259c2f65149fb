#include "11_better/better_training.hpp"

#include <algorithm>
#include <cmath>
#include <optional>
#include <stdexcept>

#include "11_better/average.hpp"
#include "11_better/early_stopping.hpp"
#include "common/text.hpp"

namespace nn {
namespace {

// Engines beside the one of start and order: far from each other for any seed.
Engine engine_for_dropout(std::uint32_t seed) { return Engine(seed ^ 0x5bd1e995u); }
Engine engine_for_pictures(std::uint32_t seed) {
  return Engine(seed ^ 0xa511e9b3u);
}

// A training on its way.
struct Course {
  const BetterRecipe& recipe;
  const LearningSets& sets;
  const BetterWatch& watch;
  Standard standard;
  Network network;  // takes the inputs that it learns from
  AverageNetwork average = {};
  std::optional<EarlyStopping> stopping = {};
  BetterTraining result = {};

  Network plain(const Network& any) const {
    return recipe.standardised ? for_plain_inputs(any, standard) : any;
  }
};

void require_finite_cost(double cost, std::size_t epoch, double rate) {
  if (std::isfinite(cost)) return;
  throw std::runtime_error("the cost is not a finite number any more after epoch " +
                           std::to_string(epoch) +
                           ": the steps are too large; try a rate below " +
                           shortest(rate));
}

BetterEpoch look(const Course& course, const Epoch& epoch, const Network& network) {
  const Cost& cost = course.recipe.cost;
  BetterEpoch record{.number = epoch.number, .seconds = epoch.seconds};
  record.validation = evaluate(network, course.sets.validation, cost);
  require_finite_cost(record.validation.cost, epoch.number,
                      course.recipe.schedule.learning_rate);
  const std::size_t shown =
      std::min(course.watch.training_pictures, course.sets.training.count());
  if (shown > 0)
    record.training = evaluate(network, course.sets.training.part(0, shown), cost);
  return record;
}

// Looks at the network, keeps what is to be kept, and says whether to go on.
bool end_epoch(Course& course, const Epoch& epoch) {
  const Network network = course.plain(course.network);
  const BetterEpoch record = look(course, epoch, network);
  auto& [seed, kept, validation, history, best_epoch, seconds] = course.result;
  if (history.empty() ||
      record.validation.right > history[best_epoch].validation.right)
    best_epoch = epoch.number;
  history.push_back(record);
  seconds += epoch.seconds;
  if (epoch.number + course.recipe.average >= course.recipe.schedule.epochs)
    course.average.add(network);
  const bool asked = !course.watch.after_epoch || course.watch.after_epoch(record);
  const bool patient =
      !course.stopping ||
      course.stopping->go_on(record.validation.percent_right(), network);
  return asked && patient;
}

// The network that the recipe wants. A training that was stopped early may have
// nothing to average.
Network network_to_keep(const Course& course) {
  if (course.stopping && !course.stopping->best_network().empty())
    return course.stopping->best_network();
  if (course.average.count() > 1) return course.average.mean();
  return course.plain(course.network);
}

}  // namespace

BetterTraining train_better(const BetterRecipe& recipe, const LearningSets& sets,
                            std::uint32_t seed, const BetterWatch& watch) {
  require_possible(recipe);
  Engine engine(seed);
  const Standard standard = standard_of(recipe, sets.training);
  Course course{recipe, sets, watch, standard,
                start_network(recipe, sets.training.pixels_each(), engine)};
  course.result.seed = seed;
  if (recipe.patience > 0) course.stopping.emplace(recipe.patience);
  train(
      course.network,
      examples_of(recipe, sets.training, standard, engine_for_pictures(seed)),
      recipe.schedule,
      composed_gradient(recipe, sets.training.count(), engine_for_dropout(seed)),
      engine, [&](const Epoch& epoch) { return end_epoch(course, epoch); },
      watch.after_batch);
  course.result.network = network_to_keep(course);
  course.result.validation =
      evaluate(course.result.network, sets.validation, recipe.cost);
  return course.result;
}

Evaluation look_at_test(const BetterTraining& training, const BetterRecipe& recipe,
                        const ImageSet& test) {
  return evaluate(training.network, test, recipe.cost);
}

}  // namespace nn
