#include "13_convolution/receptive_field.hpp"

#include <algorithm>
#include <cmath>
#include <numeric>

#include "common/elementary.hpp"

namespace nn {
namespace {

// 1 on one side of a straight line, 0 on the other, and what is between on it.
std::vector<double> edge(std::size_t side, double turns, double offset) {
  std::vector<double> pixels;
  const double middle = (static_cast<double>(side) - 1.0) / 2.0,
               across = sine_of_turns(turns), down = sine_of_turns(turns + 0.25);
  for (std::size_t y = 0; y < side; ++y) {
    for (std::size_t x = 0; x < side; ++x) {
      const double distance = across * (static_cast<double>(x) - middle) +
                              down * (static_cast<double>(y) - middle) - offset;
      pixels.push_back(std::clamp(distance + 0.5, 0.0, 1.0));
    }
  }
  return pixels;
}

double correlation(std::span<const double> a, std::span<const double> b) {
  const auto count = static_cast<double>(a.size());
  const double mean_a = std::accumulate(a.begin(), a.end(), 0.0) / count,
               mean_b = std::accumulate(b.begin(), b.end(), 0.0) / count;
  double ab = 0.0, aa = 0.0, bb = 0.0;
  for (std::size_t i = 0; i < a.size(); ++i) {
    ab += (a[i] - mean_a) * (b[i] - mean_b);
    aa += (a[i] - mean_a) * (a[i] - mean_a);
    bb += (b[i] - mean_b) * (b[i] - mean_b);
  }
  return aa > 0.0 && bb > 0.0 ? ab / std::sqrt(aa * bb) : 0.0;
}

// The place of filter f with the largest sum in the picture i of a batch.
LitPart brightest(const Matrix& sums, std::size_t f, std::size_t i,
                  const Volume& places, const Field& field) {
  std::size_t best = 0;
  const std::size_t first = i * places.size();
  for (std::size_t place = 1; place < places.size(); ++place) {
    if (sums(first + place, f) > sums(first + best, f)) best = place;
  }
  return {i, best / places.columns * field.step, best % places.columns * field.step,
          sums(first + best, f)};
}

}  // namespace

Field field_of(const Wiring& wiring, std::size_t l) {
  Field field;
  for (std::size_t k = 0; k <= l; ++k) {
    const LayerWiring& layer = wiring.at(k);
    if (layer.dense())
      throw std::out_of_range("layer " + std::to_string(k) + " has no patches");
    field.side += (layer.side - 1) * field.step;  // (13.6)
    if (k == l) break;
    field.side += (layer.pool - 1) * field.step;
    field.step *= layer.pool;
  }
  return field;
}

std::vector<std::vector<LitPart>> parts_that_light(const Wiring& wiring,
                                                   const Network& network,
                                                   std::size_t l,
                                                   const ImageSet& images,
                                                   std::size_t how_many) {
  const Field field = field_of(wiring, l);
  std::vector<std::vector<LitPart>> parts(network.at(l).weights.columns());
  WiredTrace trace;
  const auto look = [&](const Batch& batch, std::size_t first) {
    feedforward(wiring, network, batch.inputs, trace);
    for (std::size_t f = 0; f < parts.size(); ++f) {
      for (std::size_t i = 0; i < batch.inputs.rows(); ++i) {
        parts[f].push_back(
            brightest(trace.sums[l], f, i, places_of(wiring[l], 1), field));
        parts[f].back().picture += first;
      }
    }
  };
  for_each_batch(examples_from(images, digit_classes), 100, look);
  for (auto& of_filter : parts) {
    std::ranges::stable_sort(of_filter, std::greater{}, &LitPart::sum);
    of_filter.resize(std::min(how_many, of_filter.size()));
  }
  return parts;
}

double likeness_to_an_edge(std::span<const double> filter, std::size_t side) {
  double largest = 0.0;
  for (int direction = 0; direction < 24; ++direction) {
    for (int place = -4; place <= 4; ++place) {
      largest = std::max(
          largest, correlation(filter, edge(side, direction / 24.0, place / 2.0)));
    }
  }
  return largest;
}

}  // namespace nn
