// The figures of the acts. steps_figure.hpp has the figure of a digit's six steps.
#pragma once

#include <span>
#include <string>
#include <vector>

#include "08_mnist/model.hpp"
#include "10_your_digit/reject.hpp"
#include "10_your_digit/symptoms.hpp"
#include "common/story/plot.hpp"

namespace nn {

// 10_symptoms: an example of each fault, and what the network saw of it. The tallies
// are in the order of faults().
void draw_symptoms(Plots& plots, const Model& model,
                   std::span<const FaultTally> tallies);

// 10_reject: the share of right answers over the share of answered digits, for both
// networks.
void draw_reject(Plots& plots, std::span<const RejectPoint> reader,
                 std::span<const RejectPoint> thirty);

// 10_reject_others: the share that is answered over the threshold, for test digits and
// for pictures that are not digits.
struct NamedCurve {
  std::string name;
  std::vector<RejectPoint> points;
};
void draw_reject_others(Plots& plots, std::span<const RejectPoint> digits,
                        std::span<const NamedCurve> others);

}  // namespace nn
