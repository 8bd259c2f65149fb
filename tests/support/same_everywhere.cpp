// Numbers that must be the same on every machine, one line each: the functions of common/elementary.hpp,
// numbers by chance, drawn digits, and networks of all kinds that have learned. scripts/aarch64.sh compiles
// this for two processors and compares what the two print.
#include <bit>
#include <cstdio>

#include "07_sgd/point_sets.hpp"
#include "07_sgd/sgd.hpp"
#include "11_better/softmax.hpp"
#include "common/drawn/digits.hpp"
#include "common/elementary.hpp"

using namespace nn;

namespace {

class Sum {
 public:
  void add(double number) { sum_ = sum_ * 1099511628211u + std::bit_cast<std::uint64_t>(number); }
  void add_all(std::span<const double> numbers) {
    for (const double number : numbers) add(number);
  }
  void print(const char* name) const { std::printf("%-28s %016llx\n", name, sum_); }

 private:
  unsigned long long sum_ = 0;
};

void print_function(const char* name, double (*function)(double), double low, double high) {
  Engine engine(1);
  Sum sum;
  for (int i = 0; i < 300000; ++i) sum.add(function(uniform(low, high, engine)));
  sum.print(name);
}

void print_training(const char* name, const Activation& hidden, const Activation& last, const Cost& cost,
                    const Examples& examples, std::initializer_list<std::size_t> sizes,
                    const Schedule& schedule) {
  Engine engine(1);
  Network network = random_network(std::vector(sizes), hidden, engine);
  network.back().activation = last;
  train(network, examples, schedule, backpropagation(cost), engine, [](const Epoch&) { return true; });
  Sum sum;
  for (const auto block : knobs(network)) sum.add_all(block);
  sum.print(name);
}

}  // namespace

int main() {
  print_function("exponential", exponential, -750, 715);
  print_function("logarithm", logarithm, 0, 10);
  print_function("tanh", tanh_of, -4, 4);
  print_function("sine", sine_of_turns, -3, 3);
  print_function("cosine", cosine_of_turns, -3, 3);

  Engine engine(1);
  Sum chance, pixels;
  for (int i = 0; i < 300000; ++i) chance.add(normal(0.0, 1.0, engine));
  chance.print("normal numbers");
  const DrawnSet drawn = draw_digits(2000, {}, engine);
  for (const std::uint8_t pixel : drawn.pixels.bytes) pixels.add(widened(pixel));
  pixels.print("drawn digits");

  const Examples digits =
      examples_from(ImageSet{28, 28, drawn.pixels.bytes, drawn.labels.bytes}, digit_classes);
  const Schedule book{.epochs = 3, .batch_size = 10, .learning_rate = 3.0};
  print_training("digits: sigmoid, quadratic", sigmoid, sigmoid, half_squared_error, digits, {784, 30, 10},
                 book);
  const Schedule slower{.epochs = 2, .batch_size = 10, .learning_rate = 0.01};
  print_training("digits: relu, softmax", relu, identity, softmax_cross_entropy, digits, {784, 30, 10},
                 slower);
  const Batch points = spiral(400, 0.05, engine);
  const Schedule long_walk{.epochs = 200, .batch_size = 10, .learning_rate = 0.1};
  print_training("spiral: tanh, squared", hyperbolic_tangent, sigmoid, squared_error,
                 examples_from(points.inputs, points.targets), {2, 16, 16, 1}, long_walk);
}
