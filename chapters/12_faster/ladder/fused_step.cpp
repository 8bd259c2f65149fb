#include "12_faster/ladder/fused_step.hpp"

#include <bit>
#include <memory>
#include <stdexcept>

#include "06_backpropagation/backpropagation.hpp"
#include "common/stretch.hpp"

namespace nn {
namespace {

// weights += aT delta, where a holds at most 64 examples and delta is already
// multiplied by -rate. This works as our product does, except that each row of the
// weights is the start of its sum and takes the result. A row whose inputs are all
// 0 is not touched.
void step_weights(const Matrix& a, const Matrix& delta, Matrix& weights) {
  static thread_local std::vector<std::uint64_t> masks;
  masks.assign(a.columns(), 0);
  for (std::size_t i = 0; i < a.rows(); ++i) {
    const double* row = a.row(i).data();
    for (std::size_t k = 0; k < a.columns(); ++k)
      masks[k] |= std::uint64_t{row[k] != 0.0} << i;
  }
  for_each_stretch(weights.columns(), [&](auto empty, std::size_t first) {
    for (std::size_t k = 0; k < a.columns(); ++k) {
      if (masks[k] == 0) continue;
      auto stretch = empty;
      stretch.start_from(&weights(k, first));
      for (std::uint64_t bits = masks[k]; bits != 0; bits &= bits - 1) {
        const auto i = static_cast<std::size_t>(std::countr_zero(bits));
        stretch.add(a(i, k), delta.row(i).data() + first);
      }
      stretch.store_to(&weights(k, first));
    }
  });
}

struct FusedNetwork {
  Network network;
  Examples examples;
  Batch batch;
  Trace trace;
  Matrix delta, passed, sums;

  void step(double rate) {
    feedforward(network, batch.inputs, trace);
    output_error(half_squared_error, network.back().activation, trace.z.back(),
                 trace.outputs(), batch.targets, delta);
    for (std::size_t l = network.size(); l-- > 0;) {
      // The error goes back through the old weights, so this comes before their
      // step.
      if (l > 0) {
        passed = delta * transposed(network[l].weights);
        multiply_by_slope(network[l - 1].activation, trace.z[l - 1], trace.a[l],
                          passed);
      }
      delta *= -rate;
      step_weights(trace.a[l], delta, network[l].weights);
      column_sums(delta, sums);
      network[l].biases += sums;
      std::swap(delta, passed);
    }
  }
};

}  // namespace

Climb begin_fused_step(const Task& task) {
  if (task.batch_size > 64)
    throw std::invalid_argument(
        "the fused step takes mini-batches of at most 64 examples");
  const auto training = std::make_shared<FusedNetwork>();
  training->network = task.start;
  training->examples =
      examples_from(task.digits, task.start.back().weights.columns());
  return {[training, size = task.batch_size](auto order, double rate) {
            in_batches(order, size, [&](auto batch) {
              training->examples.gather(batch, training->batch);
              training->step(rate);
            });
          },
          [training] { return training->network; }};
}

}  // namespace nn
