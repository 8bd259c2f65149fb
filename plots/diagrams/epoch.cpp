// An epoch: all examples in a new order, cut into mini-batches, a step after each.
#include <array>
#include <numeric>

#include "common/random.hpp"
#include "common/text.hpp"
#include "plots/diagrams/diagram.hpp"
#include "plots/diagrams/parts.hpp"

namespace nn {
namespace {

constexpr std::size_t examples = 50000, batch_size = 10, drawn_batches = 4;
constexpr double example_side = 20, pitch = 22;
constexpr std::array<double, drawn_batches> batches_at = {24, 158, 292, 506};

using Order = std::array<std::uint32_t, drawn_batches * batch_size>;

// From light to dark by its place in the file.
std::string example_square(Point corner, std::size_t place) {
  constexpr std::array tints = {"#dcecf6", "#aed2ea", "#7ab4da", "#4094c6", "#0072b2", "#003f63"};
  return box(corner, example_side, example_side, tints[place * tints.size() / Order().size()],
             {theme.soft_ink, 1}, 3);
}

std::string file(double y) {
  constexpr std::size_t shown = 26;
  std::string all;
  for (std::size_t i = 0; i < shown; ++i) {
    all += example_square({35 + pitch * static_cast<double>(i), y}, i * Order().size() / shown);
  }
  return all;
}

std::string batch(double x, double y, std::span<const std::uint32_t> places) {
  std::string all = box({x - 7, y - 7}, 5 * pitch + 12, 2 * pitch + 12, "none", backward_pen, 8);
  for (std::size_t i = 0; i < places.size(); ++i) {
    all += example_square({x + pitch * static_cast<double>(i % 5), y + pitch * static_cast<double>(i / 5)},
                          places[i]);
  }
  return all;
}

// Each mini-batch, and the step that follows it.
std::string steps(double y, const Order& order) {
  std::string all = dots_across({455, y + pitch});
  for (std::size_t k = 0; k < drawn_batches; ++k) {
    const double x = batches_at[k], middle = x + 54;
    const std::size_t number = k + 1 < drawn_batches ? k + 1 : examples / batch_size;
    all += batch(x, y, std::span(order).subspan(k * batch_size, batch_size)) +
           arrow({middle, y + 52}, {middle, y + 86}, {theme.ink, 2.5}) +
           words({middle, y + 102}, "step " + grouped(number), small_font);
  }
  return all;
}

Order shuffled() {
  Order order;
  std::iota(order.begin(), order.end(), 0u);
  Engine engine(1);
  shuffle(order, engine);
  return order;
}

}  // namespace

Diagram epoch_diagram() {
  const Pen down{theme.ink, 2.5};
  const std::string number = grouped(examples / batch_size);
  return {"07_epoch", "An epoch",
          "All examples are shuffled and cut into mini-batches of " + std::to_string(batch_size) +
              ". After each mini-batch comes a step: " + number + " steps in an epoch.",
          390,
          words({320, 32}, grouped(examples) + " examples", bold(normal_font)) + file(54) +
              arrow({140, 82}, {140, 126}, down) +
              words({160, 102}, "shuffle, cut into mini-batches of 10", from_left(small_font)) +
              steps(144, shuffled()) + line({24, 276}, {616, 276}, {.colour = theme.rim, .width = 1}) +
              words({320, 308}, "an epoch = every example once", normal_font) +
              words({320, 336},
                    grouped(examples) + " / " + std::to_string(batch_size) + " = " + number + " steps",
                    bold(normal_font)) +
              words({320, 364}, "the next epoch shuffles again", soft_font)};
}

}  // namespace nn
