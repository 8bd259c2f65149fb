// How long the three products and one training step of 784-30-10 take, for batches of 10 and 100 and inputs
// that are black in four of five pixels, like digits. Not a test: build the target products_benchmark.
#include <benchmark/benchmark.h>

#include "06_backpropagation/backpropagation.hpp"

using namespace nn;

namespace {

Matrix sparse_inputs(std::size_t rows, Engine& engine) {
  Matrix inputs(rows, 784);
  fill_uniform(inputs, -4.0, 1.0, engine);
  map(inputs, inputs, [](double x) { return x > 0.0 ? x : 0.0; });
  return inputs;
}

Matrix dense(std::size_t rows, std::size_t columns, Engine& engine) {
  Matrix matrix(rows, columns);
  fill_normal(matrix, 0.0, 1.0, engine);
  return matrix;
}

void inputs_times_weights(benchmark::State& state) {
  Engine engine(1);
  const Matrix a = sparse_inputs(static_cast<std::size_t>(state.range(0)), engine),
               w = dense(784, 30, engine);
  Matrix z;
  for (auto _ : state) {
    z = a * w;
    benchmark::DoNotOptimize(z.values().data());
  }
}
BENCHMARK(inputs_times_weights)->Arg(10)->Arg(100);

void inputs_transposed_times_error(benchmark::State& state) {
  Engine engine(1);
  const auto rows = static_cast<std::size_t>(state.range(0));
  const Matrix a = sparse_inputs(rows, engine), delta = dense(rows, 30, engine);
  Matrix slopes;
  for (auto _ : state) {
    slopes = transposed(a) * delta;
    benchmark::DoNotOptimize(slopes.values().data());
  }
}
BENCHMARK(inputs_transposed_times_error)->Arg(10)->Arg(100);

void error_times_weights_transposed(benchmark::State& state) {
  Engine engine(1);
  const auto rows = static_cast<std::size_t>(state.range(0));
  const Matrix delta = dense(rows, 10, engine), w = dense(30, 10, engine);
  Matrix back;
  for (auto _ : state) {
    back = delta * transposed(w);
    benchmark::DoNotOptimize(back.values().data());
  }
}
BENCHMARK(error_times_weights_transposed)->Arg(10)->Arg(100);

void training_step(benchmark::State& state) {
  Engine engine(1);
  const auto rows = static_cast<std::size_t>(state.range(0));
  const std::vector<std::size_t> sizes = {784, 30, 10};
  Network network = random_network(sizes, sigmoid, engine);
  Batch batch{sparse_inputs(rows, engine), Matrix(rows, 10)};
  for (std::size_t i = 0; i < rows; ++i) batch.targets(i, i % 10) = 1.0;
  const GradientOf gradient_of = backpropagation(half_squared_error);
  Gradient gradient;
  for (auto _ : state) {
    gradient_of(network, batch, gradient);
    descend(network, gradient, 0.01);
  }
  state.counters["examples/s"] =
      benchmark::Counter(static_cast<double>(rows), benchmark::Counter::kIsIterationInvariantRate);
}
BENCHMARK(training_step)->Arg(10)->Arg(100);

}  // namespace

BENCHMARK_MAIN();
