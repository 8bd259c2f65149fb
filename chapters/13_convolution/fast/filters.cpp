#include "13_convolution/fast/filters.hpp"

namespace nn {
namespace {

// T filters, whose weights lie side by side for each number of a patch.
template <std::size_t T>
const float* pack_filters(const float* weights, std::size_t filters,
                          std::size_t depth, AlignedFloats& packed) {
  packed.resize(depth * T);
  for (std::size_t k = 0; k < depth; ++k)
    std::copy_n(weights + k * filters, T, &packed[k * T]);
  return packed.data();
}

// The weighted sums (2.1) of T filters for the patch that begins at `corner`.
template <std::size_t T>
void weigh_patch(const LayerWiring& wiring, const float* weights,
                 const float* biases, const float* corner, Pair* results) {
  Floats sums[T][2];
  for (std::size_t i = 0; i < T; ++i)
    sums[i][0] = sums[i][1] = broadcast(biases[i]);
  for (std::size_t c = 0; c < wiring.input.channels; ++c) {
    for (std::size_t u = 0; u < wiring.side; ++u) {
      const float* pixel = corner + (c * wiring.input.rows + u) *
                                        wiring.input.columns * slice_pictures;
      for (std::size_t v = 0; v < wiring.side;
           ++v, pixel += slice_pictures, weights += T) {
        const Floats first = load_floats(pixel),
                     second = load_floats(pixel + float_lanes);
#pragma GCC unroll 12
        for (std::size_t i = 0; i < T; ++i) {
          sums[i][0] += weights[i] * first;
          sums[i][1] += weights[i] * second;
        }
      }
    }
  }
  for (std::size_t i = 0; i < T; ++i) results[i] = {{sums[i][0], sums[i][1]}};
}

// Of each lane the larger sum, and which place it comes from.
void keep_larger(const Pair& sum, float place, Pair& best, Pair& winner) {
  for (std::size_t v = 0; v < 2; ++v) {
    const auto larger = sum.part[v] > best.part[v];
    best.part[v] = larger ? sum.part[v] : best.part[v];
    winner.part[v] = larger ? broadcast(place) : winner.part[v];
  }
}

// The answers of T filters for the pooling square that begins at `corner`. A sum
// that is not above 0 cannot win against ReLU.
template <std::size_t T>
void answer_square(const FilterBank& bank, const float* weights,
                   const float* biases, const float* corner, float* answers,
                   float* winners) {
  const LayerWiring& wiring = bank.wiring;
  Pair best[T] = {}, winner[T], sums[T];
  for (Pair& none : winner) none = {{broadcast(-1.0f), broadcast(-1.0f)}};
  float place = 0.0f;
  for (std::size_t u = 0; u < wiring.pool; ++u) {
    for (std::size_t v = 0; v < wiring.pool; ++v, place += 1.0f) {
      weigh_patch<T>(wiring, weights, biases,
                     corner + (u * wiring.input.columns + v) * slice_pictures,
                     sums);
      for (std::size_t i = 0; i < T; ++i)
        keep_larger(sums[i], place, best[i], winner[i]);
    }
  }
  const std::size_t step = bank.output.rows * bank.output.columns * slice_pictures;
  for (std::size_t i = 0; i < T; ++i) {
    store_pair(answers + i * step, best[i]);
    store_pair(winners + i * step, winner[i]);
  }
}

}  // namespace

void slide_filters(const FilterBank& bank, const float* weights,
                   const float* biases, const float* a, AlignedFloats& packed,
                   float* answers, float* winners) {
  const LayerWiring& wiring = bank.wiring;
  const auto& output = bank.output;
  for_each_block<most_sums>(bank.filters, [&](auto T, std::size_t first) {
    const float* own =
        pack_filters<T>(weights + first, bank.filters, patch_size(wiring), packed);
    for (std::size_t y = 0; y < output.rows; ++y) {
      for (std::size_t x = 0; x < output.columns; ++x) {
        const std::size_t to =
            ((first * output.rows + y) * output.columns + x) * slice_pictures;
        const float* corner =
            a + (y * wiring.input.columns + x) * wiring.pool * slice_pictures;
        answer_square<T>(bank, own, biases + first, corner, answers + to,
                         winners + to);
      }
    }
  });
}

}  // namespace nn
