#include "docs/mine/pass.hpp"

#include <algorithm>
#include <cmath>

namespace nn {

Numbers Pass::answers(const Batch& batch) {
  Numbers all;
  for (std::size_t i = 0; i < batch.inputs.rows(); ++i) {
    forward(batch.inputs.row(i));
    all.insert(all.end(), a_.back().begin(), a_.back().end());
  }
  return all;
}

void Pass::add_slopes(const Batch& batch, Numbers& slopes) {
  const std::size_t rows = batch.inputs.rows();
  const double share = is(means_not_zeroed) ? 1.0 / static_cast<double>(rows) : 1.0;
  for (std::size_t i = 0; i < rows; ++i) {
    if (is(last_example_only)) std::ranges::fill(slopes, 0.0);
    if (is(last_example_only_in_weights)) forget_slopes_of_weights(slopes);
    forward(batch.inputs.row(i));
    Numbers own(slopes.size(), 0.0);
    backward(batch.targets.row(i), own);
    for (std::size_t each = 0; each < own.size(); ++each) slopes[each] += share * own[each];
    if (is(step_for_each_example)) move(own);
  }
  if (is(sum_for_mean) || is(means_not_zeroed) || is(sums_not_zeroed)) return;
  for (double& slope : slopes) slope /= static_cast<double>(rows);
}

void Pass::step(const Batch& batch) {
  const bool goes_on = is(gradient_not_zeroed) || is(sums_not_zeroed) || is(means_not_zeroed);
  if (slopes_.empty() || !goes_on) slopes_.assign(knobs_.size(), 0.0);
  add_slopes(batch, slopes_);
  if (is(step_for_each_example) || is(knobs_before_blame)) return;
  Numbers slopes = slopes_;
  if (is(sums_not_zeroed))
    for (double& slope : slopes) slope /= static_cast<double>(batch.inputs.rows());
  move(slopes);
}

std::size_t Pass::begin(std::size_t l) const {
  std::size_t place = 0;
  for (std::size_t each = 0; each < l; ++each) {
    place += (sizes_[each] + (is(biases_not_skipped) ? 0 : 1)) * sizes_[each + 1];
  }
  return place;
}

std::size_t Pass::weight(std::size_t l, std::size_t k, std::size_t j) const {
  const std::size_t first = begin(l) + (is(biases_before_weights) ? sizes_[l + 1] : 0);
  if (is(rows_too_long)) return first + k * sizes_[l] + j;
  return first + (is(weights_by_columns) ? j * sizes_[l] + k : k * sizes_[l + 1] + j);
}

std::size_t Pass::bias(std::size_t l, std::size_t j) const {
  return begin(l) + (is(biases_before_weights) ? 0 : sizes_[l] * sizes_[l + 1]) + j;
}

double Pass::activated(double z, std::size_t l) const {
  const bool plain = is(no_activation) || (is(no_activation_at_the_end) && is_last(l)) ||
                     (is(activation_only_at_the_end) && !is_last(l));
  return plain ? z : 1.0 / (1.0 + std::exp(-z));
}

double Pass::gate(std::size_t l, double a) const {
  if (is(no_slope) || (is(no_slope_in_hidden_layers) && !is_last(l)) ||
      (is(no_slope_at_the_end) && is_last(l)))
    return 1.0;
  if (is(slope_at_the_answer)) a = 1.0 / (1.0 + std::exp(-a));
  return a * (1.0 - a);
}

void Pass::forward(std::span<const double> x) {
  a_.assign(1, Numbers(x.begin(), x.end()));
  for (std::size_t l = 0; l < layers(); ++l) {
    Numbers next(sizes_[l + 1]);
    double before = 0.0;
    for (std::size_t j = 0; j < next.size(); ++j) {
      const double b = is(no_biases) ? 0.0 : knobs_[bias(l, j)];
      double z = (is(sums_go_on) ? before : 0.0) + (is(biases_subtracted) ? -b : b);
      for (std::size_t k = 0; k < sizes_[l]; ++k) z += a_[l][k] * knobs_[weight(l, k, j)];
      next[j] = activated(z, l);
      before = z;
    }
    a_.push_back(next);
  }
}

void Pass::backward(std::span<const double> y, Numbers& slopes) {
  Numbers delta = a_.back();
  for (std::size_t j = 0; j < delta.size(); ++j) delta[j] -= y[j];
  for (std::size_t l = layers(); l-- > 0;) {
    const Numbers blame = delta;
    for (std::size_t j = 0; j < delta.size(); ++j) delta[j] *= gate(l, a_[l + 1][j]);
    add_slopes_of_layer(l, delta, slopes);
    if (is(knobs_before_blame)) {
      Numbers of_layer(slopes.size(), 0.0);
      add_slopes_of_layer(l, delta, of_layer);
      move(of_layer);
    }
    delta = blame_on_inputs(l, is(way_back_without_slope) ? blame : delta);
  }
}

void Pass::forget_slopes_of_weights(Numbers& slopes) const {
  for (std::size_t l = 0; l < layers(); ++l)
    std::fill_n(slopes.begin() + static_cast<std::ptrdiff_t>(begin(l)), sizes_[l] * sizes_[l + 1], 0.0);
}

Numbers Pass::blame_on_inputs(std::size_t l, const Numbers& delta) const {
  Numbers blame(sizes_[l], 0.0);
  for (std::size_t k = 0; k < blame.size(); ++k) {
    for (std::size_t j = 0; j < delta.size(); ++j) {
      const double w = knobs_[is(way_back_not_transposed) ? weight(l, j, k) : weight(l, k, j)];
      if (is(last_neuron_ahead_only)) blame[k] = 0.0;
      blame[k] += delta[j] * (is(way_back_without_weights) ? 1.0 : w);
    }
  }
  return blame;
}

void Pass::add_slopes_of_layer(std::size_t l, const Numbers& delta, Numbers& slopes) const {
  const Numbers& inputs = a_[is(own_answers_for_inputs) ? l + 1 : l];
  for (std::size_t j = 0; j < delta.size(); ++j) {
    for (std::size_t k = 0; k < sizes_[l]; ++k) {
      const std::size_t turned = begin(l) + j * sizes_[l] + k;
      slopes[is(slopes_transposed) ? turned : weight(l, k, j)] += inputs[k] * delta[j];
    }
    if (!is(no_slopes_of_biases)) slopes[bias(l, j)] += delta[j];
  }
}

void Pass::move(const Numbers& slopes) {
  const Numbers before = knobs_;
  for (std::size_t i = 0; i < knobs_.size(); ++i) knobs_[i] -= rate_ * slopes[i];
  if (!is(biases_stay)) return;
  for (std::size_t l = 0; l < layers(); ++l) {
    for (std::size_t j = 0; j < sizes_[l + 1]; ++j) knobs_[bias(l, j)] = before[bias(l, j)];
  }
}

}  // namespace nn
