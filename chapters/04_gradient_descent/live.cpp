// What the page of chapter 04 asks: walks downhill on functions of one or two
// knobs, and the shapes of these functions.
#include <array>

#include "04_gradient_descent/downhill.hpp"
#include "docs/live/live.hpp"

namespace nn {
namespace {

using Valley = double (*)(std::span<const double>);
Valley valley(double which) { return which > 0.5 ? two_valleys : one_valley; }

std::size_t whole(double number) { return static_cast<std::size_t>(number); }

// Which valley, where to start, the rate and the number of steps give w and C for
// each place on the walk, from the start on.
const Live walk("valley-walk", 4, [](Numbers asked) {
  const Valley cost = valley(asked[0]);
  Answer pairs;
  for (const std::vector<double>& place :
       walk_downhill(cost, {asked[1]}, asked[2], whole(asked[3])))
    pairs.insert(pairs.end(), {place[0], cost(place)});
  return pairs;
});

// Which valley and where w is: the slope there, by nudging.
const Live slope("valley-slope", 2, [](Numbers asked) {
  return slopes_by_nudging(valley(asked[0]), {asked[1]});
});

// Which valley, from which w to which, in how many places: pairs of w and C.
const Live curve("valley-curve", 4, [](Numbers asked) {
  Answer pairs;
  for (const double w : steps_between(asked[1], asked[2], whole(asked[3]))) {
    const std::array<double, 1> place = {w};
    pairs.insert(pairs.end(), {w, valley(asked[0])(place)});
  }
  return pairs;
});

// A start (u, v), the rate and the number of steps give u, v and C for each place.
const Live oval_walk("oval-walk", 4, [](Numbers asked) {
  Answer triples;
  for (const std::vector<double>& place :
       walk_downhill(oval_valley, {asked[0], asked[1]}, asked[2], whole(asked[3])))
    triples.insert(triples.end(), {place[0], place[1], oval_valley(place)});
  return triples;
});

// The heights of the oval valley for u and v from -reach to reach, row by row, with
// `count` places in each row and v growing from row to row.
const Live oval_heights("oval-heights", 3, [](Numbers asked) {
  const std::size_t count = whole(asked[2]);
  Answer heights;
  for (const double v : steps_between(-asked[1], asked[1], count)) {
    for (const double u : steps_between(-asked[0], asked[0], count)) {
      const std::array<double, 2> place = {u, v};
      heights.push_back(oval_valley(place));
    }
  }
  return heights;
});

}  // namespace
}  // namespace nn
