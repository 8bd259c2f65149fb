#include "07_sgd/gallery.hpp"

#include <algorithm>
#include <numeric>

namespace nn {
namespace {

const std::vector<std::size_t> small = {2, 8, 1}, wide = {2, 50, 1};

// A healthy training, to be made sick in one place.
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

// All points of class 0 first, then all of class 1; they alternate in the original.
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
  add({"rate too small",
       "the cost falls by a hair per epoch",
       "steps of a thousandth",
       "ten times the rate, and again",
       {},
       {}},
      task);

  task = healthy(small, 200, engine);
  task.schedule.learning_rate = 60.0;
  add({"rate too large",
       "it leaps at first and jitters without settling",
       "steps across the valley",
       "a tenth of the rate",
       {},
       {}},
      task);

  task = healthy(small, 200, engine);
  set_to_zero(task.start);
  add({"all-zero start",
       "it learns a straight line and stays there",
       "hidden neurons are twins for ever",
       "a random start",
       {},
       {}},
      task);

  task = healthy(small, 200, engine);
  task.points = sorted_by_class(task.points);
  task.shuffled = false;
  task.schedule.batch_size = 1;
  add({"sorted data",
       "the cost rises first, and falls late: it says what it saw last",
       "one class after the other",
       "shuffle every epoch",
       {},
       {}},
      task);

  task = healthy(small, 200, engine);
  for (Layer& layer : task.start) layer.activation = relu;
  task.schedule.learning_rate = 20.0;
  add({"dead ReLUs",
       "the cost is flat to the last digit",
       "one large step shut every gate",
       "a smaller rate, a smaller start",
       {},
       {}},
      task);

  task = healthy(wide, 20, engine);
  task.points = two_moons(20, 0.5, engine);
  task.held_back = two_moons(200, 0.5, engine);
  task.start.front().weights *=
      12.0;  // steep neurons: fine detail can be learned by heart
  task.start.front().biases *= 12.0;
  task.start.back().weights *=
      0.2;  // fifty of them: else the output starts saturated
  task.schedule = {.epochs = 3000, .batch_size = 5, .learning_rate = 0.3};
  add({"overfitting",
       "training falls, held-back points get worse",
       "50 neurons for 20 points",
       "more data, fewer knobs, stop early",
       {},
       {}},
      task);
  return runs;
}

std::vector<std::size_t> quiz_order(std::uint32_t seed, std::size_t count) {
  std::vector<std::uint32_t> order(count);
  std::iota(order.begin(), order.end(), 0u);
  Engine engine(seed + 1000);
  shuffle(order, engine);
  return {order.begin(), order.end()};
}

}  // namespace nn
