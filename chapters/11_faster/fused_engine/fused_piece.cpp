#include "11_faster/fused_engine/fused_piece.hpp"

#include <algorithm>

#include "11_faster/fused_engine/rows.hpp"

namespace nn {
namespace {

using Order = std::span<const std::uint32_t>;

const auto level = levels<float>();

// z += the sum over lit pixels of brightness * that pixel's weights. Two sums side by side: an addition need
// not wait for the one before.
template <std::size_t V>
void add_lit(std::span<const LitPixel> lit, const float* weights, std::size_t stride, float* z) {
  Row<V> even, odd{};
  even.load(z);
  std::size_t t = 0;
  for (; t + 2 <= lit.size(); t += 2) {
    even.add(level[lit[t].brightness], weights += lit[t].skip * stride);
    odd.add(level[lit[t + 1].brightness], weights += lit[t + 1].skip * stride);
  }
  if (t < lit.size()) even.add(level[lit[t].brightness], weights += lit[t].skip * stride);
  for (std::size_t v = 0; v < V; ++v) even.part[v] += odd.part[v];
  even.store(z);
}

// The weights of every lit pixel step by brightness * step, where they stand.
template <std::size_t V>
void step_lit(std::span<const LitPixel> lit, const float* step, std::size_t stride, float* weights) {
  Row<V> down;
  down.load(step);
  for (const LitPixel& pixel : lit) {
    weights += pixel.skip * stride;
    for (std::size_t v = 0; v < V; ++v) {
      float* part = weights + v * float_lanes;
      store_floats(part, load_floats(part) + level[pixel.brightness] * down.part[v]);
    }
  }
}

}  // namespace

FusedPiece::FusedPiece(const Network& start, Share own)
    : inputs(start[0].weights.rows()),
      neurons(own.size()),
      outputs(start[1].weights.columns()),
      hidden(padded(neurons)),
      wide(padded(outputs)),
      weights(inputs * hidden),
      biases(hidden),
      to_outputs(neurons * wide),
      from_outputs(outputs * hidden),
      output_biases(wide, -80.0f) {  // a filled-up output answers 0, so it has no error
  for (std::size_t j = 0; j < neurons; ++j) {
    for (std::size_t k = 0; k < inputs; ++k) {
      weights[k * hidden + j] = static_cast<float>(start[0].weights(k, own.first + j));
    }
    biases[j] = static_cast<float>(start[0].biases(0, own.first + j));
    for (std::size_t o = 0; o < outputs; ++o) {
      from_outputs[o * hidden + j] = to_outputs[j * wide + o] =
          static_cast<float>(start[1].weights(own.first + j, o));
    }
  }
  for (std::size_t o = 0; o < outputs; ++o) output_biases[o] = static_cast<float>(start[1].biases(0, o));
}

void FusedPiece::make_room(std::size_t m) {
  a.resize(m * hidden);
  delta.resize(m * hidden);
  output_delta.resize(m * wide);
  ones.assign(m, 1.0f);
  for (Numbers& said : sums) said.resize(m * wide);
}

// (3.1) for the neurons of this piece
void FusedPiece::forward(const LitPixels& lit, Order batch, Order next, Numbers& said) {
  std::ranges::fill(said, 0.0f);
  for (std::size_t i = 0; i < batch.size(); ++i) {
    float* row = a.data() + i * hidden;
    std::ranges::copy(biases, row);
    if (i < next.size()) lit.fetch(next[i]);
    for_each_row_part(hidden, [&](auto vectors, std::size_t first) {
      add_lit<vectors>(lit.of(batch[i]), weights.data() + first, hidden, row + first);
    });
    for (std::size_t j = 0; j < hidden; j += float_lanes) {
      store_floats(row + j, sigmoid_of(load_floats(row + j)));  // (11.3)
    }
    add_rows(neurons, row, 1, to_outputs.data(), wide, wide, said.data() + i * wide);
  }
}

// (6.4) and the step (4.6), with output_delta already multiplied by -rate
void FusedPiece::backward(const LitPixels& lit, Order batch) {
  std::ranges::fill(delta, 0.0f);
  for (std::size_t i = 0; i < batch.size(); ++i) {
    float* row = delta.data() + i * hidden;
    add_rows(outputs, output_delta.data() + i * wide, 1, from_outputs.data(), hidden, hidden, row);
    for (std::size_t j = 0; j < hidden; j += float_lanes) {
      const Floats answer = load_floats(a.data() + i * hidden + j);
      store_floats(row + j, load_floats(row + j) * answer * (1.0f - answer));
    }
    for_each_row_part(hidden, [&](auto vectors, std::size_t first) {
      step_lit<vectors>(lit.of(batch[i]), row + first, hidden, weights.data() + first);
    });
  }
  step_outputs(batch.size());
}

void FusedPiece::step_outputs(std::size_t m) {
  for (std::size_t j = 0; j < neurons; ++j) {
    add_rows(m, a.data() + j, hidden, output_delta.data(), wide, wide, to_outputs.data() + j * wide);
  }
  for (std::size_t o = 0; o < outputs; ++o) {
    add_rows(m, output_delta.data() + o, wide, a.data(), hidden, hidden, from_outputs.data() + o * hidden);
  }
  add_rows(m, ones.data(), 1, delta.data(), hidden, hidden, biases.data());
  add_rows(m, ones.data(), 1, output_delta.data(), wide, wide, output_biases.data());
}

void FusedPiece::copy_to(Network& network, std::size_t first) const {
  for (std::size_t j = 0; j < neurons; ++j) {
    for (std::size_t k = 0; k < inputs; ++k) network[0].weights(k, first + j) = weights[k * hidden + j];
    network[0].biases(0, first + j) = biases[j];
    for (std::size_t o = 0; o < outputs; ++o) network[1].weights(first + j, o) = to_outputs[j * wide + o];
  }
  for (std::size_t o = 0; o < outputs; ++o) network[1].biases(0, o) = output_biases[o];
}

}  // namespace nn
