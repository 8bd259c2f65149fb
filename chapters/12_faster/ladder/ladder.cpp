#include <memory>

#include "07_sgd/sgd.hpp"
#include "12_faster/fused_engine/fused_training.hpp"
#include "12_faster/ladder/fused_step.hpp"
#include "12_faster/ladder/listed.hpp"
#include "12_faster/ladder/rung.hpp"
#include "12_faster/ladder/textbook.hpp"

namespace nn {
namespace {

// Trains as chapter 07 does, with this gradient.
Climb begin_with(const Task& task, const GradientOf& gradient_of) {
  const auto network = std::make_shared<Network>(task.start);
  const Examples examples =
      examples_from(task.digits, task.start.back().weights.columns());
  return {[=, size = task.batch_size](auto order, double rate) {
            train_in_order(*network, examples, order, size, rate, gradient_of);
          },
          [network] { return *network; }};
}

// The fused engine in float, with this many threads.
Climb begin_fused_engine(const Task& task, std::size_t members) {
  struct All {
    LitPixels lit;
    Team team;
    FusedTraining training;
    All(const Task& t, std::size_t n)
        : lit(t.digits), team(n), training(t.start, t.digits, lit, team) {}
  };
  const auto all = std::make_shared<All>(task, members);
  return {[all, size = task.batch_size](auto order, double rate) {
            all->training.epoch(order, size, rate);
          },
          [all] { return all->training.network(); }};
}

constexpr double exactly = 1e-12, as_floats_do = 1e-5;

}  // namespace

std::span<const Rung> ladder() {
  static const std::vector<Rung> rungs = {
      {"the book's way", "one example at a time, with new tables for each", "",
       exactly,
       [](const Task& task) {
         return begin_with(task, one_at_a_time(textbook_products));
       },
       one_at_a_time_work},
      {"whole mini-batch", "ten examples in one product",
       "the gradient is written once per step, not ten times", exactly,
       [](const Task& task) {
         return begin_with(task, whole_batch(textbook_products));
       },
       batch_work},
      {"no allocation", "every table is kept for the next step",
       "no memory is allocated in a step, though this gains little", exactly,
       [](const Task& task) {
         return begin_with(task, without_allocation(textbook_products));
       },
       batch_work},
      {"contiguous memory",
       "two loops are swapped, so that they run along the rows",
       "neighbours share a cache line and fit into one vector", exactly,
       [](const Task& task) {
         return begin_with(task, without_allocation(contiguous_products));
       },
       batch_work},
      {"zeros skipped",
       "our Matrix: its products skip black pixels and keep sums in registers",
       "four of five products had a factor of 0", exactly,
       [](const Task& task) {
         return begin_with(task, backpropagation(half_squared_error));
       },
       skipping_work},
      {"fused step", "each weight takes its step as soon as its slope is known",
       "the gradient is neither written nor read again", exactly, begin_fused_step,
       fused_work},
      {"lit pixels listed", "each picture is a list of its lit pixels, made once",
       "no byte is converted, and no pixel is compared with 0", exactly,
       begin_listed, listed_work},
      {"float", "numbers of 4 bytes instead of 8",
       "half as many bytes move, and twice as many numbers fit into a vector",
       as_floats_do, begin_listed_in_float, float_work},
      {"float in vectors",
       "rows in registers, e^x for whole vectors, pictures fetched in advance",
       "sums and answers need not be stored in between", as_floats_do,
       [](const Task& task) { return begin_fused_engine(task, 1); }, float_work},
      {"float in two threads",
       "each has half of the hidden neurons, and they meet once per step",
       "each core has half of the weights in its own cache", as_floats_do,
       [](const Task& task) { return begin_fused_engine(task, 2); }, float_work},
  };
  return rungs;
}

}  // namespace nn
