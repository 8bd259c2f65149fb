// The figures of this chapter.
#pragma once

#include "14_many_machines/large_batches.hpp"
#include "14_many_machines/story/costs.hpp"
#include "common/story/plot.hpp"

namespace nn {

// Seconds of a message against its bytes, with the fitted line.
void draw_messages(Plots& plots, const std::vector<TimedMessage>& messages,
                   const MessageTime& gathered, const MessageTime& reduced);

// Seconds of a step against the batch: one process, and two.
void draw_steps(Plots& plots, const std::vector<TimedStep>& one,
                const std::vector<TimedStep>& two);

// The model's seconds of a step against the ranks, and what was measured.
struct ScalingPoint {
  double ranks = 0.0, gathered = 0.0, reduced = 0.0;  // seconds
};
struct Scaling {
  std::string title, name;
  std::vector<ScalingPoint> model, measured;
};
void draw_scaling(Plots& plots, const Scaling& scaling);

// Steps and examples until the goal against the batch.
void draw_large_batches(Plots& plots, const std::vector<EffortRow>& rows);

}  // namespace nn
