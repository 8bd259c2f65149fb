// The figures of this chapter's own acts; its pictures of a digit's steps are drawn
// in steps_figure.
#pragma once

#include <span>
#include <string>
#include <vector>

#include "03_feedforward/network.hpp"
#include "10_your_digit/reject.hpp"
#include "10_your_digit/symptoms.hpp"
#include "common/story/plot.hpp"

namespace nn {

// 10_symptoms: the example of each of faults(), which were counted in this order,
// and what the network saw of it.
void draw_symptoms(Plots& plots, const Network& network,
                   std::span<const FaultTally> tallies);

// 10_reject: the share answered against the share of the answers that is right, for
// both networks.
void draw_reject(Plots& plots, std::span<const RejectPoint> reader,
                 std::span<const RejectPoint> thirty);

// 10_reject_others: the threshold against the share answered, of test digits and of
// other things.
struct NamedCurve {
  std::string name;
  std::vector<RejectPoint> points;
};
void draw_reject_others(Plots& plots, std::span<const RejectPoint> digits,
                        std::span<const NamedCurve> others);

}  // namespace nn
