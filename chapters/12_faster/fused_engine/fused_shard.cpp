#include "12_faster/fused_engine/fused_shard.hpp"

#include <algorithm>

#include "12_faster/fused_engine/rows.hpp"
#include "12_faster/fused_engine/small_product.hpp"

namespace nn {
namespace {

const auto level = levels<float>();

// z += the sum over the lit pixels of brightness * that pixel's weights. There are
// two sums side by side, so that an addition need not wait for the one before.
template <std::size_t V>
void add_lit(std::span<const LitPixel> lit, const float* weights,
             std::size_t stride, float* z) {
  Row<V> even, odd{};
  even.load(z);
  std::size_t t = 0;
  for (; t + 2 <= lit.size(); t += 2) {
    even.add(level[lit[t].brightness], weights += lit[t].skip * stride);
    odd.add(level[lit[t + 1].brightness], weights += lit[t + 1].skip * stride);
  }
  if (t < lit.size())
    even.add(level[lit[t].brightness], weights += lit[t].skip * stride);
  for (std::size_t v = 0; v < V; ++v)
    store_floats(z + v * float_lanes, even.part[v] + odd.part[v]);
}

// Adds brightness * step to the weights of every lit pixel, in place.
template <std::size_t V>
void step_lit(std::span<const LitPixel> lit, const float* step, std::size_t stride,
              float* weights) {
  Row<V> down;
  down.load(step);
  for (const LitPixel& pixel : lit) {
    weights += pixel.skip * stride;
    for (std::size_t v = 0; v < V; ++v) {
      float* part = weights + v * float_lanes;
      store_floats(part,
                   load_floats(part) + level[pixel.brightness] * down.part[v]);
    }
  }
}

}  // namespace

FusedShard::FusedShard(const Network& start, Share share)
    : own(share),
      inputs(start[0].weights.rows()),
      neurons(own.size()),
      outputs(start[1].weights.columns()),
      stride(padded(neurons)),
      out_stride(padded(outputs)),
      weights(inputs * stride),
      biases(stride),
      to_outputs(neurons * out_stride),
      from_outputs(outputs * stride),
      output_biases(out_stride, -80.0f) {  // padded outputs answer 0: no error
  for (std::size_t k = 0; k < inputs; ++k) {
    std::copy_n(start[0].weights.row(k).data() + own.first, neurons,
                weights.data() + k * stride);
  }
  std::copy_n(start[0].biases.row(0).data() + own.first, neurons, biases.data());
  for (std::size_t j = 0; j < neurons; ++j) {
    std::ranges::copy(start[1].weights.row(own.first + j),
                      &to_outputs[j * out_stride]);
    for (std::size_t o = 0; o < outputs; ++o)
      from_outputs[o * stride + j] = to_outputs[j * out_stride + o];
  }
  std::ranges::copy(start[1].biases.row(0), output_biases.begin());
}

void FusedShard::make_room(std::size_t m) {
  for (AlignedFloats* each : {&a, &delta}) each->resize(m * stride);
  output_delta.resize(m * out_stride);
  for (AlignedFloats& partial_sums : sums) partial_sums.resize(m * out_stride);
}

// (3.1) for the neurons of this shard
void FusedShard::forward(const LitPixels& lit, Order batch, Order next,
                         AlignedFloats& partial_sums) {
  std::ranges::fill(partial_sums, 0.0f);
  for (std::size_t i = 0; i < batch.size(); ++i) {
    float* row = a.data() + i * stride;
    std::ranges::copy(biases, row);
    if (i < next.size()) lit.fetch(next[i]);
    for_each_row_part(stride, [&](auto V, std::size_t first) {
      add_lit<V>(lit.of(batch[i]), weights.data() + first, stride, row + first);
    });
    for (std::size_t j = 0; j < stride; j += float_lanes) {
      store_floats(row + j, sigmoid_of(load_floats(row + j)));  // (12.3)
    }
  }
  add_small_product({batch.size(), out_stride, neurons}, {a.data(), stride, 1},
                    to_outputs.data(), partial_sums.data());
}

// (6.4) and the step (4.6), where output_delta is already multiplied by -rate / m
void FusedShard::backward(const LitPixels& lit, Order batch) {
  std::ranges::fill(delta, 0.0f);
  add_small_product({batch.size(), stride, outputs},
                    {output_delta.data(), out_stride, 1}, from_outputs.data(),
                    delta.data());
  for (std::size_t i = 0; i < batch.size(); ++i) {
    float* row = delta.data() + i * stride;
    for (std::size_t j = 0; j < stride; j += float_lanes) {
      const Floats answer = load_floats(a.data() + i * stride + j);
      store_floats(row + j, load_floats(row + j) * answer * (1.0f - answer));
    }
    for_each_row_part(stride, [&](auto V, std::size_t first) {
      step_lit<V>(lit.of(batch[i]), row + first, stride, weights.data() + first);
    });
  }
  step_outputs(batch.size());
}

void FusedShard::step_outputs(std::size_t m) {
  const float one = 1.0f;
  const Factor ones = {&one, 0, 0};
  add_small_product({neurons, out_stride, m}, {a.data(), 1, stride},
                    output_delta.data(), to_outputs.data());
  add_small_product({outputs, stride, m}, {output_delta.data(), 1, out_stride},
                    a.data(), from_outputs.data());
  add_small_product({1, stride, m}, ones, delta.data(), biases.data());
  add_small_product({1, out_stride, m}, ones, output_delta.data(),
                    output_biases.data());
}

void FusedShard::copy_to(Network& network) const {
  for (std::size_t k = 0; k < inputs; ++k) {
    std::copy_n(weights.data() + k * stride, neurons,
                network[0].weights.row(k).data() + own.first);
  }
  std::copy_n(biases.data(), neurons, network[0].biases.row(0).data() + own.first);
  for (std::size_t j = 0; j < neurons; ++j) {
    std::copy_n(&to_outputs[j * out_stride], outputs,
                network[1].weights.row(own.first + j).data());
  }
  std::copy_n(output_biases.data(), outputs, network[1].biases.row(0).data());
}

}  // namespace nn
