#include "13_convolution/story/fast_acts.hpp"

#include <cmath>
#include <iostream>

#include "06_backpropagation/gradient_check.hpp"
#include "07_sgd/sgd.hpp"
#include "11_better/softmax.hpp"
#include "13_convolution/convolution.hpp"
#include "13_convolution/fast/fast_answers.hpp"
#include "common/stopwatch.hpp"
#include "common/story/filled.hpp"
#include "common/text.hpp"

namespace nn {
namespace {

constexpr std::size_t steps_beside = 5, rounds = 3, beside_batch = 64;

// Some steps of plain SGD, from the same start, in the plain way and in float.
struct SideBySide {
  std::vector<double> plain, fast;  // seconds, of each round
  double difference = 0.0;          // (6.5), the largest of all blocks of knobs
};

// Of this thread, so that other programs hardly count.
template <class Work>
double processor_seconds_for(Work work) {
  const ThreadStopwatch watch;
  work();
  return watch.seconds();
}

double largest_difference(Network a, Network b) {
  double largest = 0.0;
  for (std::size_t block = 0; block < knobs(a).size(); ++block)
    largest =
        std::max(largest, relative_difference(knobs(a)[block], knobs(b)[block]));
  return largest;
}

SideBySide side_by_side(const FilterRecipe& recipe, const ImageSet& digits,
                        std::uint32_t seed) {
  const Wiring wiring = wiring_of(plan_of(recipe, digits.height, digits.width));
  Engine engine(seed);
  const Network start = start_network(recipe, digits, engine);
  const Examples examples = examples_from(digits, digit_classes);
  std::vector<std::uint32_t> order(
      std::min(digits.count(), steps_beside * beside_batch));
  for (std::size_t i = 0; i < order.size(); ++i)
    order[i] = static_cast<std::uint32_t>(i);
  SideBySide result;
  for (std::size_t round = 0; round < rounds; ++round) {
    Network plain = start;
    const GradientOf gradient_of =
        convolution_backpropagation(wiring, softmax_cross_entropy);
    result.plain.push_back(processor_seconds_for([&] {
      train_in_order(plain, examples, order, beside_batch, 0.1, gradient_of);
    }));
    Team team(1);
    ConvolutionTraining fast(
        wiring, start, {.batch_size = beside_batch},
        [&](const Engine&) { return examples; }, seed, team);
    result.fast.push_back(processor_seconds_for(
        [&] { fast.epoch(order, [](std::size_t) { return 0.1; }); }));
    result.difference = largest_difference(plain, fast.network());
  }
  return result;
}

double median(std::vector<double> values) {
  return spread_of(std::move(values)).median;
}

constexpr const char* about_lanes = R"(
The same filters in float. <lanes> pictures go through the network side by side, each
in its own lane of two vectors, so no patch is ever copied. Several threads take
fixed parts of each mini-batch.

   <filters> filters, <steps> mini-batches of <batch>, one thread
   plain, in double     <plain> ms
   in float             <fast> ms, <times> times as fast
   After these steps, their knobs differ by <difference> of their size.
)";

void tell_side_by_side(const FilterRecipe& recipe, const FastGround& ground) {
  const SideBySide both = side_by_side(recipe, ground.sets.training, ground.seed);
  std::vector<double> ratios;
  for (std::size_t i = 0; i < rounds; ++i)
    ratios.push_back(both.plain[i] / both.fast[i]);
  const auto tenth_of = [](double number) {
    return std::pow(10.0, std::ceil(std::log10(std::max(number, 1e-12))));
  };
  std::cout << filled(about_lanes,
                      {{"lanes", std::to_string(slice_pictures)},
                       {"filters", joined(recipe.filters, " and ")},
                       {"steps", std::to_string(steps_beside)},
                       {"batch", std::to_string(beside_batch)},
                       {"plain", fixed(1000.0 * median(both.plain), 1)},
                       {"fast", fixed(1000.0 * median(both.fast), 1)},
                       {"times", fixed(median(ratios), 0)},
                       {"difference",
                        "less than " + shortest(tenth_of(both.difference))}})
            << std::endl;
}

FilterTraining tell_an_epoch_in(std::size_t threads, const FilterRecipe& recipe,
                                const FastGround& ground) {
  const FilterTraining training =
      train_filters(recipe, ground.sets, ground.seed, {.threads = threads});
  std::cout << "   " << cell(counted(threads, "thread"), 14)
            << fixed(training.seconds, 2) << " s, validation "
            << fixed(training.validation(), 2) << "%";
  return training;
}

}  // namespace

void tell_fast(const FastGround& ground) {
  const FilterRow& row = filter_rows()[0];
  const FilterRecipe recipe = filter_recipe_from(row.recipe);
  tell_side_by_side(recipe, ground);
  std::cout << "   One epoch of " << grouped(ground.sets.training.count())
            << " digits: " << row.recipe << std::endl;
  const FilterTraining alone = tell_an_epoch_in(1, recipe, ground);
  std::cout << std::endl;
  const FilterTraining both = tell_an_epoch_in(2, recipe, ground);
  const bool same = largest_difference(alone.network, both.network) == 0.0;
  std::cout << (same ? ": the same knobs, to the last bit"
                     : ": the knobs differ, which is a mistake")
            << "\n   Test Accuracy: "
            << fixed(percent_right(FloatNetwork(both.wiring, both.network),
                                   ground.open_test()),
                     2)
            << "%\n";
}

}  // namespace nn
