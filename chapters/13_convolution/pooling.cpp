#include "13_convolution/pooling.hpp"

#include <algorithm>

namespace nn {
namespace {

// The row of the largest sum of filter f in the pooling square whose first place is
// the row `first`; `columns` places lie side by side.
std::size_t winner_of(const Matrix& sums, std::size_t f, std::size_t first,
                      std::size_t columns, std::size_t side) {
  std::size_t winner = first;
  for (std::size_t u = 0; u < side; ++u) {
    for (std::size_t v = 0; v < side; ++v) {
      const std::size_t place = first + u * columns + v;
      if (sums(place, f) > sums(winner, f)) winner = place;
    }
  }
  return winner;
}

}  // namespace

void pool(const LayerWiring& layer, const Matrix& sums, Matrix& z,
          Winners& winners) {
  const Volume places = places_of(layer, 1);
  const Volume output = output_of(layer, sums.columns());
  if (sums.rows() % places.size() != 0)
    throw ShapeError("pool: a filter has " + std::to_string(places.size()) +
                     " places in a picture, but the sums are " + shape(sums));
  z.resize(sums.rows() / places.size(), output.size());
  winners.resize(z.size());
  std::size_t n = 0;
  for (std::size_t i = 0; i < z.rows(); ++i) {
    for (std::size_t f = 0; f < output.channels; ++f) {
      for (std::size_t y = 0; y < output.rows; ++y) {
        for (std::size_t x = 0; x < output.columns; ++x, ++n) {
          const std::size_t first =
              i * places.size() + y * layer.pool * places.columns + x * layer.pool;
          const auto winner = winner_of(sums, f, first, places.columns, layer.pool);
          winners[n] = static_cast<std::uint32_t>(winner);
          z.values()[n] = sums(winner, f);  // (13.4)
        }
      }
    }
  }
}

void blame_winners(const LayerWiring& layer, const Matrix& delta,
                   const Winners& winners, Matrix& errors) {
  const std::size_t squares = output_of(layer, 1).size();
  if (delta.size() != winners.size() || delta.columns() % squares != 0)
    throw ShapeError("blame_winners: " + std::to_string(winners.size()) +
                     " places won, but delta is " + shape(delta));
  const std::size_t filters = delta.columns() / squares;
  errors.resize(delta.rows() * places_of(layer, 1).size(), filters);
  std::ranges::fill(errors.values(), 0.0);
  for (std::size_t n = 0; n < winners.size(); ++n) {
    const std::size_t f = n / squares % filters;
    errors(winners[n], f) = delta.values()[n];  // (13.5)
  }
}

}  // namespace nn
