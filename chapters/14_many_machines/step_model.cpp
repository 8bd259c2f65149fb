#include "14_many_machines/step_model.hpp"

#include <algorithm>
#include <cmath>
#include <stdexcept>

namespace nn {
namespace {

struct Line {
  double at_zero = 0.0, slope = 0.0;
};

// Minimises the sum of ((at_zero + slope x - y) / y)^2.
Line relative_line(std::span<const double> x, std::span<const double> y) {
  if (x.size() != y.size() || x.size() < 2)
    throw std::invalid_argument("a line needs two points or more");
  double w = 0.0, wx = 0.0, wxx = 0.0, wy = 0.0, wxy = 0.0;
  for (std::size_t i = 0; i < x.size(); ++i) {
    const double weight = 1.0 / (y[i] * y[i]);
    w += weight;
    wx += weight * x[i];
    wxx += weight * x[i] * x[i];
    wy += weight * y[i];
    wxy += weight * x[i] * y[i];
  }
  const double slope = (w * wxy - wx * wy) / (w * wxx - wx * wx);
  return {(wy - slope * wx) / w, slope};
}

double rounds(std::size_t ranks) {
  return std::ceil(std::log2(static_cast<double>(ranks)));
}

// What is computed before anything is sent.
double computing(const StepModel& model, std::size_t rows, std::size_t ranks) {
  const double most_rows =
      std::ceil(static_cast<double>(rows) / static_cast<double>(ranks));
  return model.all_ranks.per_step +
         model.all_ranks.per_row * static_cast<double>(rows) +
         model.row * most_rows;
}

// The share of all numbers that is not one's own.
double others(std::size_t ranks) { return 1.0 - 1.0 / static_cast<double>(ranks); }

}  // namespace

double MessageTime::seconds(double bytes) const {
  return latency + bytes / bandwidth;
}

MessageTime fitted_message_time(std::span<const double> bytes,
                                std::span<const double> seconds) {
  const Line line = relative_line(bytes, seconds);  // (14.3)
  return {line.at_zero, 1.0 / line.slope};
}

StepTime fitted_step_time(std::span<const double> rows,
                          std::span<const double> seconds) {
  const Line line = relative_line(rows, seconds);
  return {line.at_zero, line.slope};
}

double seconds_gathered(const StepModel& model, std::size_t rows, std::size_t ranks,
                        std::size_t slices) {
  const double parts = static_cast<double>(std::max(slices, ranks));
  return computing(model, rows, ranks) + rounds(ranks) * model.message.latency +
         others(ranks) * parts * model.knob_bytes /
             model.message.bandwidth;  // (14.4)
}

double seconds_reduced(const StepModel& model, std::size_t rows,
                       std::size_t ranks) {
  return computing(model, rows, ranks) +
         2.0 * rounds(ranks) * model.message.latency +
         2.0 * others(ranks) * model.knob_bytes /
             model.message.bandwidth;  // (14.5)
}

}  // namespace nn
