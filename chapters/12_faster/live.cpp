// What the page of chapter 12 asks: an epoch on each rung of the ladder. It draws
// digits, begins on a rung, and learns for an epoch, which the page times.
// with 12_faster/ladder/ladder.cpp
#include <numeric>

#include "12_faster/ladder/rung.hpp"
#include "common/drawn/digits.hpp"
#include "docs/live/live.hpp"

namespace nn {
namespace {

// What one answer keeps for the next one.
struct Site {
  DrawnSet drawn;
  Engine engine{1};
  Network start =
      random_network(std::vector<std::size_t>{784, 30, 10}, sigmoid, engine);
  Climb climb;

  ImageSet digits() const {
    return {digit_side, digit_side, drawn.pixels.bytes, drawn.labels.bytes};
  }
};

Site& site() {
  static Site only;
  return only;
}

void append(std::vector<std::uint8_t>& all, const std::vector<std::uint8_t>& more) {
  all.insert(all.end(), more.begin(), more.end());
}

// Draws so many more digits (the first ones after 0) and says how many there are.
const Live draw("ladder-draw", 1, [](Numbers asked) {
  if (asked[0] == 0) site() = {};
  const DrawnSet more =
      draw_digits(static_cast<std::size_t>(asked[0]), {}, site().engine);
  append(site().drawn.pixels.bytes, more.pixels.bytes);
  append(site().drawn.labels.bytes, more.labels.bytes);
  return Answer{static_cast<double>(site().digits().count())};
});

// Begins on this rung, counted from 0, and says by how much its gradient differs
// from that of chapter 06.
const Live begin("ladder-begin", 1, [](Numbers asked) {
  const Rung& rung = ladder()[static_cast<std::size_t>(asked[0])];
  const Task task{site().start, site().digits()};
  site().climb = rung.begin(task);
  return Answer{gradient_difference(rung, task)};
});

// An epoch on the rung that has begun, with the book's rate; says how many digits
// it learned from.
const Live epoch("ladder-epoch", 0, [](Numbers) {
  std::vector<std::uint32_t> order(site().digits().count());
  std::iota(order.begin(), order.end(), 0u);
  site().climb.epoch(order, 3.0);
  return Answer{static_cast<double>(order.size())};
});

// The bias of each output neuron as it is now.
const Live biases("ladder-biases", 0, [](Numbers) {
  const Network now = site().climb.network();
  const auto all = now.back().biases.values();
  return Answer(all.begin(), all.end());
});

}  // namespace
}  // namespace nn
