#include "11_better/story/valley_act.hpp"

#include <iostream>

#include "11_better/story/step_figures.hpp"
#include "common/story/filled.hpp"
#include "common/text.hpp"

namespace nn {
namespace {

constexpr double share_kept = 0.9, cost_bound = 0.001, wide_input = 2.0,
                 narrow_input = 10.0;
constexpr std::size_t most_steps = 1000;

constexpr const char* valley_head = R"(
5. Better steps. Take a neuron with two inputs and the weights u and v. The second
   input is 10 times as large as the first, so the cost is a narrow valley,
   C = u^2 / 2 + 50 v^2. With an input only 2 times as large, it is the oval valley
   of chapter 04, C = u^2 / 2 + 2 v^2. After how many steps does the cost stay below
   <bound>? Each method has tried 20 rates in each valley, and this table shows
   the best one. Momentum keeps <share> of its velocity.

                         chapter 04's valley    narrow valley
                            rate     steps      rate     steps
)";

constexpr const char* valley_told =
    R"(   In the narrow valley, a plain step must stay short: beyond a rate of 2 / 100 it
   jumps from wall to wall, higher each time. With such a small rate, u creeps. With
   momentum, the steps along u agree and add up to as much as 1 / (1 - <share>) = 10
   times a plain step, and those across the valley cancel. In the oval valley, plain
   steps are quick, and momentum may roll past the floor and have to come back.
)";

std::string steps_of(const ValleyWalk& walk) {
  return walk.arrival ? std::to_string(*walk.arrival) : "over 1000";
}

void print_walks(const std::string& name, const ValleyWalk& in_wide,
                 const ValleyWalk& in_narrow) {
  std::cout << "   " << cell(name, 25) << cell(fixed(in_wide.rate, 3), 9)
            << cell(steps_of(in_wide), 11) << cell(fixed(in_narrow.rate, 3), 9)
            << steps_of(in_narrow) << "\n";
}

}  // namespace

void tell_the_valley(Plots& plots) {
  std::cout << filled(valley_head, {{"bound", shortest(cost_bound)},
                                    {"share", shortest(share_kept)}});
  std::vector<NamedWalk> walks;
  for (const Way& way : ways_downhill(share_kept)) {
    walks.push_back(
        {way.name, quickest_walk(narrow_input, way, most_steps, cost_bound)});
    print_walks(way.name, quickest_walk(wide_input, way, most_steps, cost_bound),
                walks.back().walk);
  }
  std::cout << filled(valley_told, {{"share", shortest(share_kept)}}) << std::flush;
  draw_valley(plots, walks);
}

}  // namespace nn
