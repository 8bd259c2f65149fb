#include "13_convolution/fast/filters.hpp"

namespace nn {
namespace {

// One sum of all lanes.
float total(const Floats& numbers) {
  float sum = 0.0f;
  for (std::size_t i = 0; i < float_lanes; ++i) sum += numbers[i];
  return sum;
}

// The slopes of the weights of F filters in row u of the patch, from column v to v
// + D - 1, for channel c. For each place, F errors meet D pixels.
template <std::size_t F, std::size_t D>
void add_slopes(const FilterBank& bank, const float* pixels, const float* errors,
                float* slopes) {
  const std::size_t columns = bank.places.columns;
  const std::size_t filter_step = bank.places.rows * columns * slice_pictures;
  Floats sums[F][D] = {};
  for (std::size_t y = 0; y < bank.places.rows; ++y) {
    for (std::size_t half = 0; half < slice_pictures; half += float_lanes) {
      const float* pixel =
          pixels + y * bank.wiring.input.columns * slice_pictures + half;
      const float* error = errors + y * columns * slice_pictures + half;
      for (std::size_t x = 0; x < columns;
           ++x, pixel += slice_pictures, error += slice_pictures) {
        Floats seen[D];
#pragma GCC unroll 5
        for (std::size_t d = 0; d < D; ++d)
          seen[d] = load_floats(pixel + d * slice_pictures);
#pragma GCC unroll 5
        for (std::size_t f = 0; f < F; ++f) {
          const Floats blame = load_floats(error + f * filter_step);
#pragma GCC unroll 5
          for (std::size_t d = 0; d < D; ++d) sums[f][d] += blame * seen[d];
        }
      }
    }
  }
  for (std::size_t d = 0; d < D; ++d) {
    for (std::size_t f = 0; f < F; ++f)
      slopes[d * bank.filters + f] += total(sums[f][d]);
  }
}

// So many sums as in most_sums pairs, for a few filters and a few columns.
constexpr std::size_t most_columns = float_lanes >= 16 ? 5 : 4,
                      most_errors = float_lanes >= 16 ? 5 : 3;

// For each error, T channels side by side.
template <std::size_t T>
const float* pack_channels(const FilterBank& bank, const float* weights,
                           std::size_t first, AlignedFloats& packed) {
  const std::size_t square = bank.wiring.side * bank.wiring.side;
  packed.resize(bank.filters * square * T);
  float* to = packed.data();
  for (std::size_t f = 0; f < bank.filters; ++f) {
    for (std::size_t k = 0; k < square; ++k) {
      for (std::size_t i = 0; i < T; ++i)
        *to++ = weights[((first + i) * square + k) * bank.filters + f];
    }
  }
  return packed.data();
}

// The places [first, last) of a row or column whose patches a pixel is in.
struct Reach {
  std::size_t first, last;
  Reach(std::size_t pixel, std::size_t side, std::size_t places)
      : first(pixel + 1 < side ? 0 : pixel + 1 - side),
        last(std::min(pixel + 1, places)) {}
};

// What all errors mean for T channels of the pixel (row, column).
template <std::size_t T>
void gather_errors(const FilterBank& bank, const float* weights,
                   const float* errors, std::size_t row, std::size_t column,
                   float* to) {
  const std::size_t side = bank.wiring.side, columns = bank.places.columns;
  const Reach ys(row, side, bank.places.rows), xs(column, side, columns);
  Floats sums[T][2] = {};
  for (std::size_t f = 0; f < bank.filters; ++f) {
    for (std::size_t y = ys.first; y < ys.last; ++y) {
      const float* error =
          errors +
          ((f * bank.places.rows + y) * columns + xs.first) * slice_pictures;
      const float* weight =
          weights + ((f * side + row - y) * side + column - xs.first) * T;
      for (std::size_t x = xs.first; x < xs.last;
           ++x, error += slice_pictures, weight -= T) {
        const Floats first = load_floats(error),
                     second = load_floats(error + float_lanes);
#pragma GCC unroll 12
        for (std::size_t i = 0; i < T; ++i) {
          sums[i][0] += weight[i] * first;
          sums[i][1] += weight[i] * second;
        }
      }
    }
  }
  const std::size_t step =
      bank.wiring.input.rows * bank.wiring.input.columns * slice_pictures;
  for (std::size_t i = 0; i < T; ++i)
    store_pair(to + i * step, {{sums[i][0], sums[i][1]}});
}

}  // namespace

void errors_at_places(const FilterBank& bank, const float* delta,
                      const float* winners, float* errors) {
  const std::size_t pool = bank.wiring.pool, rows = bank.places.rows,
                    columns = bank.places.columns;
  for (std::size_t row = 0; row < bank.filters * rows; ++row) {
    for (std::size_t column = 0; column < columns; ++column) {
      const std::size_t square =
          (row / pool * bank.output.columns + column / pool) * slice_pictures;
      const float place =
          static_cast<float>(row % rows % pool * pool + column % pool);
      for (std::size_t v = 0; v < slice_pictures; v += float_lanes) {
        const Floats blame = load_floats(delta + square + v);
        const auto won = load_floats(winners + square + v) == broadcast(place);
        store_floats(errors + (row * columns + column) * slice_pictures + v,
                     won ? blame : Floats{});
      }
    }
  }
}

void add_filter_slopes(const FilterBank& bank, const float* a, const float* errors,
                       float* weight_slopes, float* bias_slopes) {
  const LayerWiring& wiring = bank.wiring;
  const std::size_t places = bank.places.rows * bank.places.columns;
  for_each_block<most_errors>(bank.filters, [&](auto F, std::size_t filter) {
    const float* own = errors + filter * places * slice_pictures;
    for (std::size_t row = 0; row < wiring.input.channels * wiring.side; ++row) {
      const std::size_t c = row / wiring.side, u = row % wiring.side;
      const float* pixels =
          a + (c * wiring.input.rows + u) * wiring.input.columns * slice_pictures;
      for_each_block<most_columns>(wiring.side, [&](auto D, std::size_t v) {
        add_slopes<F, D>(
            bank, pixels + v * slice_pictures, own,
            weight_slopes + (row * wiring.side + v) * bank.filters + filter);
      });
    }
  });
  for (std::size_t f = 0; f < bank.filters; ++f) {
    Floats sum = {};
    for (std::size_t n = 0; n < places * slice_pictures; n += float_lanes)
      sum += load_floats(errors + f * places * slice_pictures + n);
    bias_slopes[f] += total(sum);
  }
}

void send_back(const FilterBank& bank, const float* weights, const float* errors,
               AlignedFloats& packed, float* input_errors) {
  const Volume& input = bank.wiring.input;
  for_each_block<most_sums>(input.channels, [&](auto T, std::size_t first) {
    const float* own = pack_channels<T>(bank, weights, first, packed);
    for (std::size_t row = 0; row < input.rows; ++row) {
      for (std::size_t column = 0; column < input.columns; ++column) {
        gather_errors<T>(
            bank, own, errors, row, column,
            input_errors + ((first * input.rows + row) * input.columns + column) *
                               slice_pictures);
      }
    }
  });
}

}  // namespace nn
