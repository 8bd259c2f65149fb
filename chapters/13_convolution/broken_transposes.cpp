#include "13_convolution/broken_transposes.hpp"

#include <algorithm>

namespace nn {
namespace {

// Where patches overlap, each overwrites what the one before has left.
void overwrite_overlaps(const LayerWiring& layer, const Matrix& patches,
                        Matrix& a) {
  const std::size_t places = places_of(layer, 1).size();
  Matrix pixels(1, layer.input.size()), where;
  for (std::size_t pixel = 0; pixel < pixels.size(); ++pixel)
    pixels(0, pixel) = static_cast<double>(pixel);
  patches_of(layer, pixels, where);  // the number of the pixel, for each number
  a = Matrix(patches.rows() / places, layer.input.size());
  for (std::size_t row = 0; row < patches.rows(); ++row) {
    for (std::size_t k = 0; k < patches.columns(); ++k)
      a(row / places, static_cast<std::size_t>(where(row % places, k))) =
          patches(row, k);
  }
}

// Each patch is read from its end to its beginning.
void turn_patches(const LayerWiring& layer, const Matrix& patches, Matrix& a) {
  Matrix turned = patches;
  const std::size_t square = layer.side * layer.side;
  for (auto first = turned.values().begin(); first != turned.values().end();
       first += static_cast<std::ptrdiff_t>(square))
    std::reverse(first, first + static_cast<std::ptrdiff_t>(square));
  add_overlaps(layer, turned, a);
}

// Calls blame(a place of the square, the error of the square) for all of them.
template <class Blame>
void for_each_of_the_square(const LayerWiring& layer, const Matrix& delta,
                            Matrix& errors, Blame blame) {
  const Volume places = places_of(layer, 1), squares = output_of(layer, 1);
  const std::size_t filters = delta.columns() / squares.size(), side = layer.pool;
  errors = Matrix(delta.rows() * places.size(), filters);
  for (std::size_t row = 0; row < errors.rows(); ++row) {
    const std::size_t i = row / places.size(), place = row % places.size(),
                      y = place / places.columns, x = place % places.columns;
    for (std::size_t f = 0; f < filters; ++f) {
      const std::size_t square = (y / side) * squares.columns + x / side;
      errors(row, f) =
          blame(y % side, x % side, delta(i, f * squares.size() + square));
    }
  }
}

void blame_all(const LayerWiring& layer, const Matrix& delta, const Winners&,
               Matrix& errors) {
  for_each_of_the_square(
      layer, delta, errors,
      [](std::size_t, std::size_t, double error) { return error; });
}

void blame_first(const LayerWiring& layer, const Matrix& delta, const Winners&,
                 Matrix& errors) {
  for_each_of_the_square(layer, delta, errors,
                         [](std::size_t u, std::size_t v, double error) {
                           return u == 0 && v == 0 ? error : 0.0;
                         });
}

bool agree(const Gradient& a, const Gradient& b) {
  for (std::size_t l = 0; l < b.size(); ++l) {
    if (relative_difference(a[l].weights.values(), b[l].weights.values()) > 1e-7 ||
        relative_difference(a[l].biases.values(), b[l].biases.values()) > 1e-7)
      return false;
  }
  return true;
}

}  // namespace

Gradient nudged_gradient(const Wiring& wiring, const Network& network,
                         const Batch& batch, const Cost& cost, double h) {
  Network nudged = network;
  Gradient gradient = zero_gradient(network);
  const auto turn = knobs(nudged), slope = knobs(gradient);
  const auto cost_now = [&] {
    return cost.value(feedforward(wiring, nudged, batch.inputs), batch.targets);
  };
  for (std::size_t block = 0; block < turn.size(); ++block) {
    for (std::size_t i = 0; i < turn[block].size(); ++i) {
      const double knob = turn[block][i];
      turn[block][i] = knob + h;
      const double above = cost_now();
      turn[block][i] = knob - h;
      slope[block][i] = (above - cost_now()) / (2.0 * h);  // (4.5)
      turn[block][i] = knob;
    }
  }
  return gradient;
}

std::vector<BlockCheck> check_gradient(const Wiring& wiring, const Network& network,
                                       const Batch& batch, const Cost& cost,
                                       const GradientOf& gradient_of) {
  Gradient claimed;
  gradient_of(network, batch, claimed);
  return block_differences(claimed, nudged_gradient(wiring, network, batch, cost));
}

std::vector<BrokenTranspose> broken_transposes() {
  return {{"overlaps overwritten, not added", {.of_patches = overwrite_overlaps}},
          {"patches laid back turned around", {.of_patches = turn_patches}},
          {"the whole pooling square blamed", {.of_pooling = blame_all}},
          {"always its first place blamed", {.of_pooling = blame_first}}};
}

std::string name_of_mistake(const Wiring& wiring, const Network& network,
                            const Batch& batch, const Cost& cost,
                            const GradientOf& gradient_of) {
  Gradient mine, known;
  gradient_of(network, batch, mine);
  convolution_backpropagation(wiring, cost)(network, batch, known);
  if (agree(mine, known)) return "right";
  for (const auto& [name, transposes] : broken_transposes()) {
    convolution_backpropagation(wiring, cost, transposes)(network, batch, known);
    if (agree(mine, known)) return name;
  }
  return "unknown";
}

}  // namespace nn
