#include "14_many_machines/slices.hpp"

#include <algorithm>
#include <stdexcept>

namespace nn {
namespace {

// These rows of a matrix.
void copy_rows(const Matrix& from, const Slice& slice, Matrix& to) {
  to.resize(slice.rows, from.columns());
  const auto rows = from.values().subspan(slice.first * from.columns(),
                                          slice.rows * from.columns());
  std::ranges::copy(rows, to.values().begin());
}

// One matrix per layer in the shapes of the network; the numbers are unspecified.
void take_shape(Gradient& gradient, const Network& network) {
  gradient.resize(network.size());
  for (std::size_t l = 0; l < network.size(); ++l) {
    gradient[l].weights.resize(network[l].weights.rows(),
                               network[l].weights.columns());
    gradient[l].biases.resize(1, network[l].biases.columns());
  }
}

}  // namespace

std::vector<Slice> slices_of(std::size_t rows, std::size_t count) {
  if (count == 0) throw std::invalid_argument("there must be at least one slice");
  std::vector<Slice> slices;
  std::size_t first = 0;
  for (std::size_t s = 0; s < count; ++s) {
    const std::size_t its_rows = rows / count + (s < rows % count ? 1 : 0);
    slices.push_back({first, its_rows});
    first += its_rows;
  }
  return slices;
}

Slice slices_of_rank(std::size_t slices, std::size_t rank, std::size_t ranks) {
  return slices_of(slices, ranks).at(rank);
}

std::size_t slopes_in(const Network& network) { return count_knobs(network); }

SliceWorker::SliceWorker(const GradientOfSlice& gradient_of_slice,
                         std::size_t slices) {
  if (slices == 0) throw std::invalid_argument("there must be at least one slice");
  for (std::size_t s = 0; s < slices; ++s) workers_.push_back(gradient_of_slice(s));
}

void SliceWorker::compute(std::size_t s, const Network& network, const Batch& batch,
                          std::span<double> part) {
  const std::size_t m = batch.inputs.rows();
  const Slice slice = slices_of(m, slices()).at(s);
  if (slice.rows == 0) {
    std::ranges::fill(part, 0.0);
    return;
  }
  copy_rows(batch.inputs, slice, rows_.inputs);
  copy_rows(batch.targets, slice, rows_.targets);
  workers_[s](network, rows_, gradient_);
  const double share = static_cast<double>(slice.rows) / static_cast<double>(m);
  auto place = part.begin();
  for (const auto block : knobs(gradient_)) {
    place = std::ranges::transform(block, place, [&](double slope) {
              return share * slope;  // (14.1)
            }).out;
  }
}

void add_parts(std::span<const double> parts, const Network& network,
               Gradient& gradient) {
  take_shape(gradient, network);
  const std::size_t slopes = slopes_in(network);
  std::size_t begin = 0;
  for (const auto block : knobs(gradient)) {
    std::ranges::copy(parts.subspan(begin, block.size()), block.begin());
    for (std::size_t next = begin + slopes; next < parts.size(); next += slopes) {
      for (std::size_t i = 0; i < block.size(); ++i)
        block[i] += parts[next + i];  // (14.2)
    }
    begin += block.size();
  }
}

GradientOf in_slices(const GradientOfSlice& gradient_of_slice, std::size_t slices) {
  return [worker = SliceWorker(gradient_of_slice, slices),
          parts = std::vector<double>{}](const Network& network, const Batch& batch,
                                         Gradient& gradient) mutable {
    const std::size_t slopes = slopes_in(network);
    parts.resize(worker.slices() * slopes);
    for (std::size_t s = 0; s < worker.slices(); ++s)
      worker.compute(s, network, batch,
                     std::span(parts).subspan(s * slopes, slopes));
    add_parts(parts, network, gradient);
  };
}

GradientOf in_slices(const GradientOf& gradient_of, std::size_t slices) {
  return in_slices(for_every_slice(gradient_of), slices);
}

GradientOfSlice for_every_slice(const GradientOf& gradient_of) {
  return [gradient_of](std::size_t) { return gradient_of; };
}

}  // namespace nn
