#include <memory>

#include "07_sgd/sgd.hpp"
#include "12_faster/fused_engine/fused_training.hpp"
#include "12_faster/ladder/fused_step.hpp"
#include "12_faster/ladder/listed.hpp"
#include "12_faster/ladder/rung.hpp"
#include "12_faster/ladder/textbook.hpp"

namespace nn {
namespace {

// Chapter 07's training, with this gradient.
Climb begin_with(const Task& task, const GradientOf& gradient_of) {
  const auto network = std::make_shared<Network>(task.start);
  const Examples examples =
      examples_from(task.digits, task.start.back().weights.columns());
  return {[=, size = task.batch_size](auto order, double rate) {
            train_in_order(*network, examples, order, size, rate, gradient_of);
          },
          [network] { return *network; }};
}

// The fused float engine, by so many threads.
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
      {"the book's way", "one example at a time, fresh tables for each", "",
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
       "188 kB need not be asked for 5,000 times; the gain is too small to be sure of",
       exactly,
       [](const Task& task) {
         return begin_with(task, without_allocation(textbook_products));
       },
       batch_work},
      {"contiguous memory", "the loops change places, a row at a time",
       "neighbours come in one line of the cache and fit one vector", exactly,
       [](const Task& task) {
         return begin_with(task, without_allocation(contiguous_products));
       },
       batch_work},
      {"zeros skipped",
       "the products of our Matrix: black pixels left out, sums kept in registers",
       "four of five products had a factor of 0", exactly,
       [](const Task& task) {
         return begin_with(task, backpropagation(half_squared_error));
       },
       skipping_work},
      {"fused step", "a weight steps where its slope arises",
       "the gradient is neither written nor read again", exactly, begin_fused_step,
       fused_work},
      {"lit pixels listed",
       "a list per picture of the pixels that are not black, made once",
       "nothing is widened, and no pixel is asked whether it is 0", exactly,
       begin_listed, listed_work},
      {"float", "numbers of 4 bytes",
       "half the bytes move, and twice as many numbers fit a vector", as_floats_do,
       begin_listed_in_float, float_work},
      {"float in vectors",
       "rows in registers, e^x for a whole vector, next pictures fetched ahead",
       "sums and answers need not be stored in between", as_floats_do,
       [](const Task& task) { return begin_fused_engine(task, 1); }, float_work},
      {"float in two threads",
       "each owns half of the hidden neurons, and meets the other once per step",
       "each core has half the weights in its own cache", as_floats_do,
       [](const Task& task) { return begin_fused_engine(task, 2); }, float_work},
  };
  return rungs;
}

}  // namespace nn
