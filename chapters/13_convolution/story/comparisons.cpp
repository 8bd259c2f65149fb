#include "13_convolution/story/comparisons.hpp"

#include <algorithm>
#include <future>

#include "09_look_inside/experiments.hpp"

namespace nn {

ImageSet at_most(const ImageSet& images, std::size_t count) {
  return images.part(0, std::min(count, images.count()));
}

ShiftCurve shift_curve(const TrainedNetwork& trained, const ImageSet& test) {
  ShiftCurve curve;
  for (int pixels = 0; pixels <= 6; ++pixels)
    curve.push_back(percent_read_moved(trained, at_most(test, 500), pixels));
  return curve;
}

ShuffledResult compare_shuffled(const LearningAndTest& sets, const Plan& dense,
                                double dense_read, const Plan& wired,
                                double wired_read, std::uint32_t order_seed,
                                std::uint32_t seed) {
  Engine engine(order_seed);
  const auto order = random_order(sets.test.pixels_each(), engine);
  const Pictures training = reordered(sets.training, order),
                 test = reordered(sets.test, order);
  const auto read = [&](const Plan& plan) {
    return percent_read(train_plan(plan, training.set(), seed), test.set());
  };
  auto dense_shuffled = std::async(std::launch::async, [&] { return read(dense); });
  const double wired_shuffled = read(wired);
  return {dense_read, dense_shuffled.get(), wired_read, wired_shuffled};
}

std::vector<SizeResult> compare_sizes(const LearningAndTest& sets,
                                      std::uint32_t seed) {
  std::vector<SizeResult> sizes;
  const auto add = [&](const char* name, const Plan& plan) {
    Engine engine(seed);
    sizes.push_back(
        {name, plan.banks.empty(),
         count_knobs(small_start(plan, relu, identity, engine)),
         percent_read_from_three_seeds(plan, sets.training, sets.test, seed)});
  };
  add("no hidden layer", {.dense = {10}});
  add("30 hidden", {.dense = {30, 10}});
  add("100 hidden", {.dense = {100, 10}});
  add("2 + 4 filters", {.banks = {{2}, {4}}});
  add("4 + 8 filters", {.banks = {{4}, {8}}});
  add("8 + 16 filters", {.banks = {{8}, {16}}});
  return sizes;
}

}  // namespace nn
