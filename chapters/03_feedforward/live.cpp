// What the page of chapter 03 asks: the network set by hand, with the strokes that
// the reader lights, and a network whose knobs are random.
#include <array>
#include <string>

#include "03_feedforward/hand_set.hpp"
#include "docs/live/live.hpp"

namespace nn {
namespace {

void add(Answer& all, std::span<const double> numbers) {
  all.insert(all.end(), numbers.begin(), numbers.end());
}

// Seven numbers, 1 for each stroke that is lit, and how far the strokes are moved
// down and right give the answers of the seven detectors and of the ten deciders,
// the digit that the network reads, and how many of the ten digits it reads when
// they are moved as far.
const Live by_hand("hand-set", 9, [](Numbers asked) {
  static const Network network = hand_set_network();
  std::string lit;
  for (std::size_t i = 0; i < stroke_names.size(); ++i)
    if (asked[i] > 0.0) lit += stroke_names[i];
  const int down = static_cast<int>(asked[7]), right = static_cast<int>(asked[8]);
  Trace trace;
  feedforward(network, as_row(draw_strokes(lit, down, right)), trace);
  Answer all;
  add(all, trace.a[1].values());
  add(all, trace.outputs().values());
  all.push_back(static_cast<double>(argmax(trace.outputs().row(0))));
  all.push_back(static_cast<double>(clean_digits_read(network, down, right)));
  return all;
});

// The random 784-16-16-10 of act 5 for a seed.
Network untrained_network(double seed) {
  constexpr std::array<std::size_t, 4> sizes = {784, 16, 16, 10};
  Engine engine(static_cast<std::uint32_t>(seed));
  return random_network(sizes, sigmoid, engine);
}

// The seed and 784 pixels give the ten outputs and the digit that is answered.
const Live untrained("untrained", 1 + picture_pixels, [](Numbers asked) {
  const Matrix outputs =
      feedforward(untrained_network(asked[0]), as_row(asked.subspan(1)));
  Answer all;
  add(all, outputs.values());
  all.push_back(static_cast<double>(argmax(outputs.row(0))));
  return all;
});

// The seed gives the answers to the ten digits made of strokes.
const Live untrained_digits("untrained-digits", 1, [](Numbers asked) {
  const Network network = untrained_network(asked[0]);
  Answer all;
  for (std::size_t digit = 0; digit < 10; ++digit) {
    const Matrix outputs =
        feedforward(network, as_row(draw_strokes(strokes_of_digit(digit))));
    all.push_back(static_cast<double>(argmax(outputs.row(0))));
  }
  return all;
});

}  // namespace
}  // namespace nn
