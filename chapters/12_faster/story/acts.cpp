#include "12_faster/story/acts.hpp"

#include <algorithm>
#include <iostream>
#include <stdexcept>

#include "12_faster/fused_engine/lanes.hpp"
#include "12_faster/story/timing.hpp"
#include "common/stopwatch.hpp"
#include "common/story/filled.hpp"
#include "common/story/interrupt.hpp"
#include "common/text.hpp"

namespace nn {
namespace {

// How long to time a rung: 1 s for 50,000 digits.
constexpr double seconds_per_example = 2e-5;

ClimbedRung climb(const Rung& rung, const Task& task, const ImageSet& test,
                  std::size_t epochs, std::uint32_t seed) {
  ClimbedRung result{&rung, rung.work(load_of(task)),
                     gradient_difference(rung, task), 0.0, 0.0};
  if (!(result.difference <= rung.tolerance)) {
    throw std::runtime_error(std::string(rung.name) +
                             ": its gradient differs from that of chapter 06");
  }
  const Climb climb = rung.begin(task);
  const auto one_epoch = [&](auto order) {
    climb.epoch(order, Schedule{}.learning_rate);
  };
  const Stopwatch watch;
  result.seconds = best_epoch(task.digits.count(), {epochs}, seed, one_epoch);
  result.accuracy = count_answers(climb.network(), test).percent_right();
  // A fast rung is timed more often; otherwise a disturbance of half a second could
  // spoil all its times.
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
  const double share = row.work.operations / row.seconds / peak;
  std::cout << "   " << cell(row.rung->name, 22)
            << cell(fixed(row.seconds, 4) + " seconds", 17)
            << cell(fixed(before / row.seconds, 2), 8)
            << cell(fixed(first / row.seconds, 1), 8)
            << cell(fixed(100.0 * share, 1) + "%", 8) << fixed(row.accuracy, 2)
            << "%\n"
            << "      " << row.rung->changed
            << (*row.rung->why == '\0' ? "" : "\n      because ") << row.rung->why
            << std::endl;
}

constexpr const char* best_case = R"(
1. What can this machine do at best? One core can do <peak> billion
   multiplications and additions of floats per second, if all of them are in
   registers. Its vectors hold <lanes> floats. From a table of <large> MB it reads
   <from_memory> GB/s, and from a table of <small> kB, which stays in a cache, <from_cache> GB/s.
)";

constexpr const char* about_the_ladder = R"(
2. The ladder: <sizes>, mini-batches of <batch>, <digits> digits. The mathematics is
   the same on every rung: before a rung is timed, its gradient is compared with
   that of chapter 06. The time is the best of <epochs> or more, and the accuracy
   is measured after <epochs>.

   rung                  an epoch         gain    total   peak    accuracy
)";

constexpr const char* about_the_columns = R"(
   The gradients agree with chapter 06's to 1e-12 in double and to 1e-5 in float.
   The fastest rung is <ratio> times as fast as the book's way.

   gain: the speed divided by that of the rung before; total: by that of the first.
   peak: the work as a share of what one core could multiply and add in that time.
   Where zeros are skipped, only the work for lit pixels counts. So the share may
   fall although the rung is faster.
)";

}  // namespace

std::string in_billions(double number) { return fixed(number / 1e9, 1); }

Machine tell_the_machine(bool quick) {
  const Machine machine = measure_machine(quick);
  std::cout << filled(best_case,
                      {{"peak", in_billions(machine.peak)},
                       {"lanes", std::to_string(float_lanes)},
                       {"large", std::to_string(machine.large / 1'000'000)},
                       {"from_memory", in_billions(machine.from_memory)},
                       {"small", std::to_string(machine.small / 1'000)},
                       {"from_cache", in_billions(machine.from_cache)}});
  return machine;
}

std::vector<ClimbedRung> tell_the_climb(const Task& task, const ImageSet& test,
                                        const Machine& machine, std::size_t epochs,
                                        std::uint32_t seed) {
  std::cout << filled(about_the_ladder,
                      {{"sizes", joined(sizes_of(task.start), "-")},
                       {"batch", std::to_string(task.batch_size)},
                       {"digits", grouped(task.digits.count())},
                       {"epochs", counted(epochs, "epoch")}});
  std::vector<ClimbedRung> rows;
  for (const Rung& rung : ladder()) {
    if (interrupted()) break;
    rows.push_back(climb(rung, task, test, epochs, seed));
    const double before =
        rows.size() > 1 ? rows[rows.size() - 2].seconds : rows[0].seconds;
    print_rung(rows.back(), before, rows[0].seconds, machine.peak);
  }
  if (rows.empty()) return rows;
  const double ratio = rows.front().seconds / fastest_of(rows).seconds;
  std::cout << filled(about_the_columns, {{"ratio", fixed(ratio, 1)}});
  return rows;
}

const ClimbedRung& fastest_of(const std::vector<ClimbedRung>& rows) {
  return *std::ranges::min_element(rows, {}, &ClimbedRung::seconds);
}

}  // namespace nn
