// What the page of chapter 11 asks: a neuron that is wrong and sure, and ways
// through a narrow valley.
#include "docs/live/live.hpp"
#include "11_better/cross_entropy.hpp"
#include "11_better/lone_neuron.hpp"
#include "11_better/valley.hpp"

namespace nn {
namespace {

std::size_t count_of(double asked) { return static_cast<std::size_t>(asked); }

// Weight, bias, which cost (0: quadratic, 1: cross-entropy), rate and epochs give
// the epoch of the largest step; then the answer and dC/dz at the start and after
// each epoch.
const Live lesson("wrong-and-sure", 5, [](Numbers asked) {
  const LoneCourse course = teach_lone_neuron(
      {asked[0], asked[1]}, asked[2] == 0 ? half_squared_error : cross_entropy,
      asked[3], count_of(asked[4]));
  Answer all = {static_cast<double>(largest_step(course))};
  for (std::size_t i = 0; i < course.outputs.size(); ++i)
    all.insert(all.end(), {course.outputs[i], course.slopes[i]});
  return all;
});

// The second input, which way (0: plain, 1: classical momentum, 2: Nesterov), the
// share of the velocity that is kept, the rate, the count of steps, and a bound
// give the step after which the cost stays below the bound, or -1; then u, v and
// the cost at the start and after each step.
const Live walk("valley-ways", 6, [](Numbers asked) {
  const ValleyWalk way =
      walk_in_valley(asked[0], ways_downhill(asked[2]).at(count_of(asked[1])),
                     asked[3], count_of(asked[4]), asked[5]);
  Answer all = {way.arrival ? static_cast<double>(*way.arrival) : -1.0};
  for (std::size_t i = 0; i < way.cost.size(); ++i)
    all.insert(all.end(), {way.u[i], way.v[i], way.cost[i]});
  return all;
});

// The second input, the ends of u, how far v reaches to both sides, and how many
// places give the heights on a grid, row by row from low v to high v.
const Live heights("valley-heights", 5, [](Numbers asked) {
  Answer all;
  const std::size_t count = count_of(asked[4]);
  for (const double v : steps_between(-asked[3], asked[3], count)) {
    for (const double u : steps_between(asked[1], asked[2], count))
      all.push_back(valley_cost(asked[0], u, v));
  }
  return all;
});

}  // namespace
}  // namespace nn
