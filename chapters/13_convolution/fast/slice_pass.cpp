#include "13_convolution/fast/slice_pass.hpp"

namespace nn {
namespace {

// Row after row of the batch becomes lane after lane.
void turn(const Matrix& table, std::size_t first, std::size_t count, float* to) {
  for (std::size_t i = 0; i < count; ++i) {
    const auto row = table.row(first + i);
    for (std::size_t n = 0; n < row.size(); ++n)
      to[n * slice_pictures + i] = static_cast<float>(row[n]);
  }
  for (std::size_t n = 0; n < table.columns() && count < slice_pictures; ++n)
    std::fill(to + n * slice_pictures + count, to + (n + 1) * slice_pictures, 0.0f);
}

}  // namespace

SlicePass::SlicePass(const FloatNetwork& network) {
  answers_.emplace_back(network.inputs() * slice_pictures);
  std::size_t most_places = 0;
  for (const FloatLayer& layer : network.layers()) {
    answers_.emplace_back(layer.answers * slice_pictures);
    gates_.emplace_back(layer.answers * slice_pictures);
    delta_.emplace_back(layer.answers * slice_pictures);
    if (layer.bank) most_places = std::max(most_places, layer.bank->places.size());
  }
  targets_.resize(network.layers().back().answers * slice_pictures);
  errors_.resize(most_places * slice_pictures);
}

void SlicePass::take(const Batch& batch, std::size_t first, std::size_t count) {
  count_ = count;
  turn(batch.inputs, first, count, answers_[0].data());
  turn(batch.targets, first, count, targets_.data());
}

void SlicePass::forward(const FloatNetwork& network, double left_out,
                        Engine& engine) {
  const auto& layers = network.layers();
  for (std::size_t l = 0; l < layers.size(); ++l) {
    if (layers[l].bank) {
      slide_filters(*layers[l].bank, network.weights(l), network.biases(l),
                    answers_[l].data(), packed_, answers_[l + 1].data(),
                    gates_[l].data());
    } else {
      dense_forward(network, l);
      if (l + 1 < layers.size()) thin(l, left_out, engine);
    }
  }
}

// Z = W^T A + b (2.1): a row is a neuron here, and a column is a picture.
void SlicePass::dense_forward(const FloatNetwork& network, std::size_t l) {
  const FloatLayer& layer = network.layers()[l];
  float* z = answers_[l + 1].data();
  for (std::size_t j = 0; j < layer.neurons; ++j)
    std::fill_n(z + j * slice_pictures, slice_pictures, network.biases(l)[j]);
  add_product({layer.neurons, slice_pictures, layer.inputs}, 1.0f,
              {network.weights(l), 1, layer.neurons},
              {answers_[l].data(), slice_pictures, 1}, z, slice_pictures, packing_);
}

// ReLU, and the coins of dropout (11.9).
void SlicePass::thin(std::size_t l, double left_out, Engine& engine) {
  const auto kept = static_cast<float>(1.0 / (1.0 - left_out));
  const double limit = (1.0 - left_out) * 4294967296.0;
  AlignedFloats& a = answers_[l + 1];
  for (std::size_t n = 0; n < a.size(); ++n) {
    const bool stays =
        left_out == 0.0 || n % slice_pictures >= count_ || engine() < limit;
    gates_[l][n] = stays && a[n] > 0.0f ? kept : 0.0f;
    a[n] = a[n] * gates_[l][n];
  }
}

void SlicePass::find_output_error(std::size_t pictures_in_batch) {
  const float share = 1.0f / static_cast<float>(pictures_in_batch);
  const AlignedFloats& z = answers_.back();
  AlignedFloats& delta = delta_.back();
  for (std::size_t v = 0; v < slice_pictures; v += float_lanes) {
    Floats largest = load_floats(&z[v]), sum = {};
    for (std::size_t n = v; n < z.size(); n += slice_pictures) {
      const Floats value = load_floats(&z[n]);
      largest = value > largest ? value : largest;
    }
    for (std::size_t n = v; n < z.size(); n += slice_pictures) {
      const Floats power = exponential(load_floats(&z[n]) - largest);
      store_floats(&delta[n], power);
      sum += power;
    }
    for (std::size_t n = v; n < z.size(); n += slice_pictures)
      store_floats(&delta[n],
                   (load_floats(&delta[n]) / sum - load_floats(&targets_[n])) *
                       share);  // (11.3)
  }
  for (std::size_t n = 0; n < delta.size(); n += slice_pictures)
    std::fill(&delta[n] + count_, &delta[n] + slice_pictures, 0.0f);
}

void SlicePass::backward(const FloatNetwork& network, std::size_t pictures_in_batch,
                         float* slopes) {
  find_output_error(pictures_in_batch);
  for (std::size_t l = network.layers().size(); l-- > 0;) {
    if (network.layers()[l].bank) {
      filters_backward(network, l, slopes);
    } else {
      dense_backward(network, l, slopes);
    }
  }
}

void SlicePass::dense_backward(const FloatNetwork& network, std::size_t l,
                               float* slopes) {
  const FloatLayer& layer = network.layers()[l];
  AlignedFloats& delta = delta_[l];
  if (l + 1 < network.layers().size()) {
    for (std::size_t n = 0; n < delta.size(); ++n) delta[n] *= gates_[l][n];
  }
  add_product({layer.inputs, layer.neurons, slice_pictures}, 1.0f,
              {answers_[l].data(), slice_pictures, 1},
              {delta.data(), 1, slice_pictures}, slopes + layer.weights,
              layer.neurons,
              packing_);  // (6.2)
  for (std::size_t n = 0; n < delta.size(); ++n)
    slopes[layer.biases + n / slice_pictures] += delta[n];  // (6.3)
  if (l == 0) return;
  std::ranges::fill(delta_[l - 1], 0.0f);
  add_product({layer.inputs, slice_pictures, layer.neurons}, 1.0f,
              {network.weights(l), layer.neurons, 1},
              {delta.data(), slice_pictures, 1}, delta_[l - 1].data(),
              slice_pictures, packing_);  // (6.4)
}

void SlicePass::filters_backward(const FloatNetwork& network, std::size_t l,
                                 float* slopes) {
  const FloatLayer& layer = network.layers()[l];
  errors_at_places(*layer.bank, delta_[l].data(), gates_[l].data(), errors_.data());
  add_filter_slopes(*layer.bank, answers_[l].data(), errors_.data(),
                    slopes + layer.weights, slopes + layer.biases);
  if (l == 0) return;  // nobody asks for the slopes of the pixels
  send_back(*layer.bank, network.weights(l), errors_.data(), packed_,
            delta_[l - 1].data());
}

}  // namespace nn
