#include <memory>

#include "06_backpropagation/gradient_check.hpp"
#include "07_sgd/sgd.hpp"
#include "11_faster/fused.hpp"
#include "11_faster/narrow.hpp"
#include "11_faster/textbook.hpp"

namespace nn {
namespace {

using Order = std::span<const std::uint32_t>;

// Chapter 07's training, with this gradient.
Climb begin_with(const Task& task, const GradientOf& gradient_of) {
  const auto network = std::make_shared<Network>(task.start);
  const Examples examples = examples_from(task.digits, task.start.back().weights.columns());
  return {[=, size = task.batch_size](Order order, double rate) {
            train_in_order(*network, examples, order, size, rate, gradient_of);
          },
          [network] { return *network; }};
}

// The fused float engine, by so many threads.
Climb begin_narrow(const Task& task, std::size_t members) {
  struct All {
    LitPixels lit;
    Team team;
    NarrowTraining training;
    All(const Task& t, std::size_t n) : lit(t.digits), team(n), training(t.start, t.digits, lit, team) {}
  };
  const auto all = std::make_shared<All>(task, members);
  return {[all, size = task.batch_size](Order order, double rate) { all->training.epoch(order, size, rate); },
          [all] { return all->training.network(); }};
}

double knobs_of(const Load& load) { return load.hidden * (load.pixels + load.outputs); }
double steps_of(const Load& load) { return load.examples / load.batch_size; }

// Forwards and backwards two operations per weight and example, one more way back through the output weights,
// and two per knob and step. Of the first layer only `pixels` count.
double operations_of(const Load& load, double pixels, bool with_step) {
  const double step = with_step ? 2.0 * knobs_of(load) * steps_of(load) : 0.0;
  return load.examples * load.hidden * (4.0 * pixels + 6.0 * load.outputs) + step;
}

// In numbers of 8 bytes. A step reads gradient and weights and writes weights.
Work one_at_a_time_work(const Load& load) {
  const double per_example = 5.0 * knobs_of(load) + 3.0 * load.pixels;  // weights, gradient, and its addition
  return {operations_of(load, load.pixels, true) + 2.0 * knobs_of(load) * load.examples,
          8.0 * (load.examples * per_example + steps_of(load) * 3.0 * knobs_of(load))};
}

Work batch_work(const Load& load) {
  return {operations_of(load, load.pixels, true),
          8.0 * (load.examples * 3.0 * load.pixels + steps_of(load) * 5.0 * knobs_of(load))};
}

Work skipping_work(const Load& load) {
  const double per_example = 3.0 * load.pixels + load.lit * load.hidden;
  return {operations_of(load, load.lit, true),
          8.0 * (load.examples * per_example + steps_of(load) * 4.0 * knobs_of(load))};
}

// The weights of a lit pixel are read forwards, and read and written by the step.
double fused_numbers(const Load& load) {
  return load.examples * 3.0 * load.hidden * (load.lit + load.outputs);
}

Work fused_work(const Load& load) {
  return {operations_of(load, load.lit, false),
          8.0 * (fused_numbers(load) + load.examples * 3.0 * load.pixels)};
}

Work listed_work(const Load& load) {
  return {operations_of(load, load.lit, false), 8.0 * fused_numbers(load) + 8.0 * load.examples * load.lit};
}

Work float_work(const Load& load) {
  return {operations_of(load, load.lit, false), 4.0 * fused_numbers(load) + 8.0 * load.examples * load.lit};
}

constexpr double exactly = 1e-12, as_floats_do = 1e-5;

}  // namespace

std::span<const Rung> ladder() {
  static const std::vector<Rung> rungs = {
      {"the book's way", "one example at a time, fresh tables for each", "", exactly,
       [](const Task& task) { return begin_with(task, one_at_a_time(textbook_products)); },
       one_at_a_time_work},
      {"whole mini-batch", "ten examples in one product",
       "the gradient is written once per step, not ten times", exactly,
       [](const Task& task) { return begin_with(task, whole_batch(textbook_products)); }, batch_work},
      {"no allocation", "every table is kept for the next step",
       "188 kB need not be asked for and given back 5,000 times", exactly,
       [](const Task& task) { return begin_with(task, without_allocation(textbook_products)); }, batch_work},
      {"contiguous memory", "the loops change places, a row at a time",
       "neighbours come in one line of the cache and fit one vector", exactly,
       [](const Task& task) { return begin_with(task, without_allocation(contiguous_products)); },
       batch_work},
      {"zeros skipped", "chapter 08: black pixels are left out, and sums stay in registers",
       "four of five products had a factor of 0", exactly,
       [](const Task& task) { return begin_with(task, backpropagation(half_squared_error)); }, skipping_work},
      {"fused step", "a weight steps where its slope arises",
       "the gradient is neither written nor read again", exactly, begin_fused, fused_work},
      {"lit pixels listed", "a list per picture of the pixels that are not black, made once",
       "nothing is widened, and no pixel is asked whether it is 0", exactly, begin_listed, listed_work},
      {"float", "numbers of 4 bytes", "half the bytes move, and twice as many numbers fit a vector",
       as_floats_do, begin_listed_in_float, float_work},
      {"vectors on purpose", "rows in registers, e^x for a whole vector, next pictures fetched ahead",
       "sums and answers need not be stored in between", as_floats_do,
       [](const Task& task) { return begin_narrow(task, 1); }, float_work},
      {"two threads", "each owns half of the hidden neurons, and meets the other once per step",
       "each core has half the weights in its own cache", as_floats_do,
       [](const Task& task) { return begin_narrow(task, 2); }, float_work},
  };
  return rungs;
}

double gradient_difference(const Rung& rung, const Task& task) {
  constexpr double rate = 4096.0;
  std::vector<std::uint32_t> rows(std::min(task.batch_size, task.digits.count()));
  for (std::size_t i = 0; i < rows.size(); ++i) rows[i] = static_cast<std::uint32_t>(i);
  Batch batch;
  examples_from(task.digits, task.start.back().weights.columns()).gather(rows, batch);
  Gradient truth;
  backpropagation(half_squared_error)(task.start, batch, truth);

  const Climb climb = rung.begin(task);
  climb.epoch(rows, rate);
  Network before = task.start, after = climb.network();
  std::vector<double> claimed, expected;
  const auto from = knobs(before), to = knobs(after), slopes = knobs(truth);
  for (std::size_t block = 0; block < from.size(); ++block) {
    for (std::size_t i = 0; i < from[block].size(); ++i) {
      claimed.push_back((from[block][i] - to[block][i]) / rate);  // (11.1)
      expected.push_back(slopes[block][i]);
    }
  }
  return relative_difference(claimed, expected);
}

Load load_of(const Task& task) {
  std::size_t lit = 0;
  for (const std::uint8_t pixel : task.digits.pixels) lit += pixel != 0;
  const auto count = static_cast<double>(task.digits.count());
  return {.examples = count,
          .batch_size = static_cast<double>(task.batch_size),
          .pixels = static_cast<double>(task.digits.pixels_each()),
          .lit = static_cast<double>(lit) / count,
          .hidden = static_cast<double>(task.start[0].weights.columns()),
          .outputs = static_cast<double>(task.start[1].weights.columns())};
}

}  // namespace nn
