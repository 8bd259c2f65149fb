#include "07_sgd/gallery.hpp"

#include <algorithm>
#include <numeric>

namespace nn {
namespace {

const std::vector<std::size_t> small = {2, 8, 1}, wide = {2, 50, 1};

// A healthy training. Each sick one differs from it in one place.
PlaneTask healthy(const std::vector<std::size_t>& sizes, std::size_t points,
                  Engine& engine) {
  PlaneTask task;
  task.points = two_moons(points, 0.2, engine);
  task.held_back = two_moons(200, 0.2, engine);
  task.start = random_network(sizes, sigmoid, engine);
  task.schedule = {.epochs = 150, .batch_size = 10, .learning_rate = 3.0};
  return task;
}

void set_to_zero(Network& network) {
  for (const auto block : knobs(network)) std::ranges::fill(block, 0.0);
}

// All points of class 0 first, then all of class 1. In the original they alternate.
Batch sorted_by_class(const Batch& batch) {
  Batch sorted = batch;
  const std::size_t half = batch.inputs.rows() / 2;
  for (std::size_t i = 0; i < batch.inputs.rows(); ++i) {
    const std::size_t from = i < half ? 2 * i : 2 * (i - half) + 1;
    std::ranges::copy(batch.inputs.row(from), sorted.inputs.row(i).begin());
    sorted.targets(i, 0) = batch.targets(from, 0);
  }
  return sorted;
}

}  // namespace

std::vector<SickRun> sick_runs(std::uint32_t seed) {
  Engine engine(seed);
  std::vector<SickRun> runs;
  const auto add = [&](SickRun run, const PlaneTask& task) {
    run.points = task.points;
    run.held_back = task.held_back;
    run.training = train_in_the_plane(task, engine);
    runs.push_back(std::move(run));
  };
  PlaneTask task = healthy(small, 200, engine);
  task.schedule.learning_rate = 0.003;
  add({.name = "rate too small",
       .symptom = "the cost falls only a little in each epoch",
       .cause = "each step is a thousandth of a good one",
       .cure = "multiply the rate by ten, and again if needed"},
      task);

  task = healthy(small, 200, engine);
  task.schedule.learning_rate = 60.0;
  add({.name = "rate too large",
       .symptom = "the cost jumps up and down for many epochs",
       .cause = "each step leaps across the valley",
       .cure = "divide the rate by ten"},
      task);

  task = healthy(small, 200, engine);
  set_to_zero(task.start);
  add({.name = "all-zero start",
       .symptom = "the cost falls once, then stays at the level of a straight line",
       .cause = "the hidden neurons stay twins for ever",
       .cure = "start with random knobs"},
      task);

  task = healthy(small, 200, engine);
  task.points = sorted_by_class(task.points);
  task.shuffled = false;
  task.schedule.batch_size = 1;
  add({.name = "sorted data",
       .symptom = "the cost rises at first, and falls only later",
       .cause = "one class comes after the other, and the last one counts most",
       .cure = "shuffle before every epoch"},
      task);

  task = healthy(small, 200, engine);
  for (Layer& layer : task.start) layer.activation = relu;
  task.schedule.learning_rate = 20.0;
  add({.name = "dead ReLUs",
       .symptom = "after the first epoch the cost does not change at all",
       .cause = "one large step shut all gates",
       .cure = "a smaller rate, and smaller weights at the start"},
      task);

  task = healthy(wide, 20, engine);
  task.points = two_moons(20, 0.5, engine);
  task.held_back = two_moons(200, 0.5, engine);
  // Steep neurons can learn fine detail by heart.
  task.start.front().weights *= 12.0;
  task.start.front().biases *= 12.0;
  // There are fifty of them: without this, the output would start saturated.
  task.start.back().weights *= 0.2;
  task.schedule = {.epochs = 3000, .batch_size = 5, .learning_rate = 0.3};
  add({.name = "overfitting",
       .symptom = "the training cost falls, the held-back cost rises",
       .cause = "50 hidden neurons for 20 points",
       .cure = "more data, fewer knobs, or an earlier stop"},
      task);
  return runs;
}

SickRun healthy_run(std::uint32_t seed) {
  Engine engine(seed);
  const PlaneTask task = healthy(small, 200, engine);
  return {.name = "healthy",
          .symptom =
              "the cost falls quickly, then slowly; the held-back one stays close",
          .cause = "a random start, shuffled data and a rate that fits",
          .cure = "none needed",
          .points = task.points,
          .training = train_in_the_plane(task, engine),
          .held_back = task.held_back};
}

std::vector<std::size_t> quiz_order(std::uint32_t seed, std::size_t count) {
  std::vector<std::uint32_t> order(count);
  std::iota(order.begin(), order.end(), 0u);
  Engine engine(seed + 1000);
  shuffle(order, engine);
  return {order.begin(), order.end()};
}

}  // namespace nn
