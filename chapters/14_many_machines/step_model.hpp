// How long does a step take on many machines? Each computes less, and all must wait
// for what the others send. A message takes a while even if it is empty (latency),
// and longer the more it holds (bandwidth). With these two numbers and the time of
// one machine, a model says what a thousand machines would do. It is a model, not a
// measurement: it knows no busy network, and no machine that is slower than others.
#pragma once

#include <cstddef>
#include <span>
#include <vector>

namespace nn {

// (14.3) seconds = latency + bytes / bandwidth
struct MessageTime {
  double latency = 0.0;    // seconds
  double bandwidth = 0.0;  // bytes per second
  double seconds(double bytes) const;
};

// A time for each number of bytes. The line through them that has the smallest sum
// of squares of relative errors, so that short messages count as much as long ones.
// std::invalid_argument for fewer than two sizes.
MessageTime fitted_message_time(std::span<const double> bytes,
                                std::span<const double> seconds);

// What one machine needs for a step with m rows: per_step + m per_row. Fitted in
// the same way.
struct StepTime {
  double per_step = 0.0, per_row = 0.0;
};
StepTime fitted_step_time(std::span<const double> rows,
                          std::span<const double> seconds);

struct StepModel {
  StepTime all_ranks;  // what each rank does by itself: the whole batch is
                       // gathered, the parts are added up, the step is made
  double row = 0.0;    // to compute the slopes of one row
  MessageTime message;
  double knob_bytes = 0.0;  // of one gradient
};

// (14.4) A step of m rows on many ranks where all parts of S slices go to all
// ranks: the rank with the most rows computes longest, and messages are passed on
// in log2(ranks) rounds. There is at least one slice for each rank.
double seconds_gathered(const StepModel& model, std::size_t rows, std::size_t ranks,
                        std::size_t slices);

// (14.5) The same with all_reduce, which sends each number about twice, however
// many ranks there are.
double seconds_reduced(const StepModel& model, std::size_t rows, std::size_t ranks);

}  // namespace nn
