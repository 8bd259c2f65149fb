#include "12_faster/story/acts.hpp"

#include <algorithm>
#include <cmath>
#include <iostream>
#include <limits>
#include <stdexcept>

#include "12_faster/fused_engine/lanes.hpp"
#include "12_faster/story/timing.hpp"
#include "common/stopwatch.hpp"
#include "common/story/interrupt.hpp"
#include "common/text.hpp"

namespace nn {
namespace {

constexpr double seconds_per_example =
    2e-5;  // to spend on timing: 1 s for 50,000 digits

ClimbedRung climb(const Rung& rung, const Task& task, const ImageSet& test,
                  std::size_t epochs, std::uint32_t seed) {
  ClimbedRung result{&rung, rung.work(load_of(task)),
                     gradient_difference(rung, task), 0.0, 0.0};
  if (!(result.difference <= rung.tolerance)) {
    throw std::runtime_error(std::string(rung.name) +
                             ": its gradient is not that of chapter 06");
  }
  const Climb climb = rung.begin(task);
  const auto one_epoch = [&](auto order) {
    climb.epoch(order, Schedule{}.learning_rate);
  };
  const Stopwatch watch;
  result.seconds = best_epoch(task.digits.count(), {epochs}, seed, one_epoch);
  result.accuracy = count_answers(climb.network(), test).percent_right();
  // A fast rung is timed more often, or a disturbance of half a second would decide
  // about it.
  const double left =
      seconds_per_example * static_cast<double>(task.digits.count()) -
      watch.seconds();
  if (left > 0.0) {
    result.seconds =
        std::min(result.seconds,
                 best_epoch(task.digits.count(), {1, left}, seed + 1, one_epoch));
  }
  return result;
}

void print_rung(const ClimbedRung& row, double before, double first, double peak) {
  std::cout << "   " << cell(row.rung->name, 22)
            << cell(fixed(row.seconds, 4) + " seconds", 17)
            << cell(fixed(before / row.seconds, 2), 8)
            << cell(fixed(first / row.seconds, 1), 8)
            << cell(
                   fixed(100.0 * row.work.operations / row.seconds / peak, 1) + "%",
                   8)
            << fixed(row.accuracy, 2) << "%\n"
            << "      " << row.rung->changed
            << (*row.rung->why == '\0' ? "" : "\n      because ") << row.rung->why
            << std::endl;
}

void print_long_runs(const Rung& rung, std::size_t epochs, double seconds,
                     double best, std::vector<Tally> tallies) {
  const auto each = seconds / static_cast<double>(tallies.size());
  std::cout << "\n3. The fastest rung, " << rung.name << ", for "
            << counted(epochs, "epoch") << " from "
            << counted(tallies.size(), "start") << ": " << fixed(each, 2)
            << " seconds each, " << fixed(best, 4)
            << " for the best epoch.\n   Test digits that are read: ";
  for (const Tally& tally : tallies)
    std::cout << grouped(tally.right) << (&tally == &tallies.back() ? "" : ", ");
  std::ranges::sort(tallies, {}, &Tally::right);
  const Tally& middle = tallies[tallies.size() / 2];
  std::cout << ". The median:\nTest Accuracy: " << middle.right << " / "
            << middle.count << " (" << percent(middle.right, middle.count) << ")"
            << std::endl;
}

}  // namespace

std::string in_billions(double number) { return fixed(number / 1e9, 1); }

Machine tell_the_machine(bool quick) {
  const Machine machine = measure_machine(quick);
  std::cout
      << "\n1. What can this machine do at best? One core multiplies and adds "
      << in_billions(machine.peak)
      << " thousand million times in\n   a second when all numbers are in registers. It reads "
      << in_billions(machine.from_memory)
      << " GB/s from a table larger than its caches, and\n   "
      << in_billions(machine.from_cache)
      << " GB/s from one of 100 kB. Its vectors hold " << float_lanes
      << " floats.\n";
  return machine;
}

std::vector<ClimbedRung> tell_the_climb(const Task& task, const ImageSet& test,
                                        const Machine& machine, std::size_t epochs,
                                        std::uint32_t seed) {
  std::cout
      << "\n2. The ladder: " << joined(sizes_of(task.start), "-")
      << ", mini-batches of " << task.batch_size << ", "
      << grouped(task.digits.count())
      << " digits, the same mathematics on every rung.\n"
         "   Before it is timed, a rung's gradient is compared with chapter 06's. The best of "
      << counted(epochs, "epoch")
      << " or more counts;\n   the accuracy is that after "
      << counted(epochs, "epoch") << ".\n\n"
      << "   rung                  an epoch         before  all     peak    accuracy\n";
  std::vector<ClimbedRung> rows;
  for (const Rung& rung : ladder()) {
    if (interrupted()) break;
    rows.push_back(climb(rung, task, test, epochs, seed));
    const double before =
        rows.size() > 1 ? rows[rows.size() - 2].seconds : rows[0].seconds;
    print_rung(rows.back(), before, rows[0].seconds, machine.peak);
  }
  if (rows.empty()) return rows;
  std::cout
      << "\n   The gradients agree with chapter 06's to 1e-12 in double and to 1e-5 in float.\n"
      << "   The fastest rung is "
      << fixed(rows.front().seconds / fastest_of(rows).seconds, 1)
      << " times as fast as the book's way.\n\n"
      << "   before: times as fast as the rung before; all: as the first; peak: share of what one core can multiply and add.\n"
         "   Where zeros are skipped only the work for lit pixels counts. So the share may fall there although the time falls.\n";
  return rows;
}

const ClimbedRung& fastest_of(const std::vector<ClimbedRung>& rows) {
  return *std::ranges::min_element(rows, {}, &ClimbedRung::seconds);
}

void tell_the_long_runs(const Rung& rung, const ImageSet& digits,
                        const ImageSet& test, std::size_t epochs,
                        std::size_t starts, std::uint32_t seed) {
  const Recipe& book = recipe_named("book");
  std::vector<Tally> tallies;
  double best = std::numeric_limits<double>::infinity();
  const Stopwatch watch;
  for (std::size_t i = 0; i < starts && !interrupted(); ++i) {
    Engine engine(seed + static_cast<std::uint32_t>(i));
    const Network start = start_network(book, digits.pixels_each(), engine);
    const Climb climb = rung.begin({start, digits, book.schedule.batch_size});
    best = std::min(
        best, best_epoch(digits.count(), {epochs},
                         seed + static_cast<std::uint32_t>(i), [&](auto order) {
                           climb.epoch(order, book.schedule.learning_rate);
                         }));
    tallies.push_back(count_answers(climb.network(), test));
  }
  if (!tallies.empty())
    print_long_runs(rung, epochs, watch.seconds(), best, tallies);
}

}  // namespace nn
