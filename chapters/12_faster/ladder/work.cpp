#include "12_faster/ladder/work.hpp"

namespace nn {
namespace {

double knobs_of(const Load& load) {
  return load.hidden * (load.pixels + load.outputs);
}
double steps_of(const Load& load) { return load.examples / load.batch_size; }

// Two operations per weight and example forwards and two backwards, two more per
// output weight for the errors that go back, and two per knob and step. In the
// first layer, only `pixels` count.
double operations_of(const Load& load, double pixels, bool with_step) {
  const double step = with_step ? 2.0 * knobs_of(load) * steps_of(load) : 0.0;
  return load.examples * load.hidden * (4.0 * pixels + 6.0 * load.outputs) + step;
}

// The weights of a lit pixel are read forwards, and read and written in the step.
double fused_numbers(const Load& load) {
  return load.examples * 3.0 * load.hidden * (load.lit + load.outputs);
}

// Two bytes per lit pixel, read forwards and again in the step.
double list_bytes(const Load& load) { return 4.0 * load.examples * load.lit; }

}  // namespace

Load load_of(const Task& task) {
  std::size_t lit = 0;
  for (const std::uint8_t pixel : task.digits.pixels) lit += pixel != 0;
  const auto count = static_cast<double>(task.digits.count());
  return {.examples = count,
          .batch_size = static_cast<double>(task.batch_size),
          .pixels = static_cast<double>(task.digits.pixels_each()),
          .lit = static_cast<double>(lit) / count,
          .hidden = static_cast<double>(task.start[0].weights.columns()),
          .outputs = static_cast<double>(task.start[1].weights.columns())};
}

// In numbers of 8 bytes. An example takes the weights, the gradient and its
// addition; a step reads gradient and weights and writes the weights.
Work one_at_a_time_work(const Load& load) {
  const double per_example = 5.0 * knobs_of(load) + 3.0 * load.pixels;
  return {
      operations_of(load, load.pixels, true) + 2.0 * knobs_of(load) * load.examples,
      8.0 * (load.examples * per_example + steps_of(load) * 3.0 * knobs_of(load))};
}

Work batch_work(const Load& load) {
  return {operations_of(load, load.pixels, true),
          8.0 * (load.examples * 3.0 * load.pixels +
                 steps_of(load) * 5.0 * knobs_of(load))};
}

Work skipping_work(const Load& load) {
  const double per_example = 3.0 * load.pixels + load.lit * load.hidden;
  return {
      operations_of(load, load.lit, true),
      8.0 * (load.examples * per_example + steps_of(load) * 4.0 * knobs_of(load))};
}

Work fused_work(const Load& load) {
  return {operations_of(load, load.lit, false),
          8.0 * (fused_numbers(load) + load.examples * 3.0 * load.pixels)};
}

Work listed_work(const Load& load) {
  return {operations_of(load, load.lit, false),
          8.0 * fused_numbers(load) + list_bytes(load)};
}

Work float_work(const Load& load) {
  return {operations_of(load, load.lit, false),
          4.0 * fused_numbers(load) + list_bytes(load)};
}

}  // namespace nn
