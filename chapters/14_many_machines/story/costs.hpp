// How long steps and messages take, measured by the ranks of a world.
#pragma once

#include <vector>

#include "14_many_machines/step_model.hpp"
#include "14_many_machines/story/job.hpp"

namespace nn {

// An exchange alone, of so many bytes that each rank has in the end.
struct TimedMessage {
  double bytes = 0.0, gathered = 0.0, reduced = 0.0;  // seconds
};
std::vector<TimedMessage> time_messages(const World& world, const Job& job);

// One kind of step: seconds of the whole step, and of them those spent computing
// slopes. The fast tenth of many steps, because what disturbs a step makes it
// longer.
struct TimedStep {
  std::size_t hidden = 0, batch = 0;
  std::string way;  // "alone", "gathered", "early", "reduced"
  double seconds = 0.0, computing = 0.0;
};

// The steps of all widths, batches and ways. In a world of one, `alone` is the
// plain gradient of chapter 06.
std::vector<TimedStep> time_steps(const JobDigits& digits, const World& world,
                                  const Job& job);

inline constexpr std::size_t timed_widths[] = {30, 300};
inline constexpr std::size_t timed_batches[] = {10, 30, 100, 200, 500, 1000};

}  // namespace nn
