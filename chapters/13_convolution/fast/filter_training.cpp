#include "13_convolution/fast/filter_training.hpp"

#include <cmath>
#include <numeric>
#include <stdexcept>

#include "13_convolution/fast/fast_answers.hpp"
#include "common/stopwatch.hpp"
#include "common/text.hpp"

namespace nn {
namespace {

// Far from the engine of start and order, for any seed.
std::uint32_t seed_of_parts(std::uint32_t seed) { return seed ^ 0x5bd1e995u; }

void require_finite(const FloatNetwork& network, std::size_t epoch, double rate) {
  if (std::ranges::all_of(network.knobs(),
                          [](float knob) { return std::isfinite(knob); }))
    return;
  throw std::runtime_error(
      "a knob is no finite number any more after epoch " + std::to_string(epoch) +
      ": the steps are too large; try a rate below " + shortest(rate));
}

// A training on its way.
class Course {
 public:
  Course(const FilterRecipe& recipe, const LearningSets& sets, std::uint32_t seed,
         std::size_t threads)
      : recipe_(recipe),
        sets_(sets),
        engine_(seed),
        team_(threads),
        wiring_(
            wiring_of(plan_of(recipe, sets.training.height, sets.training.width))),
        training_(
            wiring_, start_network(recipe, sets.training, engine_),
            step_form_of(recipe),
            [&](const Engine& own) {
              return examples_of(recipe.better, sets.training, {}, own);
            },
            seed_of_parts(seed), team_),
        order_(sets.training.count()) {
    std::iota(order_.begin(), order_.end(), 0u);
  }

  // Returns the seconds of the clock that it took.
  double epoch(const std::function<bool()>& stop) {
    const auto& [epochs, batch_size, learning_rate] = recipe_.better.schedule;
    const std::size_t steps = count_steps(order_.size(), batch_size, epochs);
    const double first_rate = learning_rate;
    const auto rate = [&, first_rate](std::size_t t) {
      return first_rate * share_of_rate(recipe_.better.fall, t, steps);
    };
    shuffle(order_, engine_);
    return seconds_for(1, [&] { training_.epoch(order_, rate, stop); });
  }

  FilterEpoch look(std::size_t number, double seconds) const {
    require_finite(training_.floats(), number,
                   recipe_.better.schedule.learning_rate);
    return {number, seconds, percent_right(training_.floats(), sets_.validation)};
  }

  void end(FilterTraining& result) const {
    result.wiring = wiring_;
    result.network = training_.network();
    result.processor_seconds = training_.processor_seconds();
  }

 private:
  const FilterRecipe& recipe_;
  const LearningSets& sets_;
  Engine engine_;
  Team team_;
  Wiring wiring_;
  ConvolutionTraining training_;
  std::vector<std::uint32_t> order_;
};

}  // namespace

Network start_network(const FilterRecipe& recipe, const ImageSet& training,
                      Engine& engine) {
  return small_start(plan_of(recipe, training.height, training.width), relu,
                     identity, engine);
}

FilterTraining train_filters(const FilterRecipe& recipe, const LearningSets& sets,
                             std::uint32_t seed, const FilterWatch& watch) {
  Course course(recipe, sets, seed, watch.threads);
  FilterTraining result{.seed = seed};
  bool stopped = false;
  const auto stop = [&] { return stopped = watch.stop && watch.stop(); };
  for (std::size_t number = 0; number < recipe.better.schedule.epochs; ++number) {
    const double seconds = course.epoch(stop);
    if (stopped) break;
    result.seconds += seconds;
    result.history.push_back(course.look(number, seconds));
    if (watch.after_epoch) watch.after_epoch(result.history.back());
  }
  course.end(result);
  return result;
}

}  // namespace nn
