#include "13_convolution/patches.hpp"

#include <algorithm>

namespace nn {
namespace {

// Visits every row of every patch: visit(where in the picture, where in the patch,
// the number of the place), for `side` numbers each, which lie side by side in
// both.
template <class Visit>
void for_each_patch_row(const LayerWiring& layer, Visit visit) {
  const auto& [channels, rows, columns] = layer.input;
  const Volume places = places_of(layer, 1);
  for (std::size_t y = 0; y < places.rows; ++y) {
    for (std::size_t x = 0; x < places.columns; ++x) {
      std::size_t in_patch = 0;
      for (std::size_t c = 0; c < channels; ++c) {
        for (std::size_t u = 0; u < layer.side; ++u, in_patch += layer.side)
          visit((c * rows + y + u) * columns + x, in_patch, y * places.columns + x);
      }
    }
  }
}

}  // namespace

void patches_of(const LayerWiring& layer, const Matrix& a, Matrix& patches) {
  const std::size_t places = places_of(layer, 1).size();
  if (a.columns() != layer.input.size())
    throw ShapeError("patches_of: pictures of " + in_words(layer.input) + " have " +
                     std::to_string(layer.input.size()) +
                     " numbers, but the inputs are " + shape(a));
  patches.resize(a.rows() * places, patch_size(layer));
  for (std::size_t i = 0; i < a.rows(); ++i) {
    const auto picture = a.row(i);
    for_each_patch_row(
        layer, [&](std::size_t pixel, std::size_t in_patch, std::size_t place) {
          const auto patch = patches.row(i * places + place);
          std::copy_n(&picture[pixel], layer.side, &patch[in_patch]);  // (13.2)
        });
  }
}

void add_overlaps(const LayerWiring& layer, const Matrix& patches, Matrix& a) {
  const std::size_t places = places_of(layer, 1).size();
  if (patches.columns() != patch_size(layer) || patches.rows() % places != 0)
    throw ShapeError("add_overlaps: pictures of " + in_words(layer.input) +
                     " have " + std::to_string(places) + " patches of " +
                     std::to_string(patch_size(layer)) +
                     " numbers, but the patches are " + shape(patches));
  a.resize(patches.rows() / places, layer.input.size());
  std::ranges::fill(a.values(), 0.0);
  for (std::size_t i = 0; i < a.rows(); ++i) {
    const auto picture = a.row(i);
    for_each_patch_row(
        layer, [&](std::size_t pixel, std::size_t in_patch, std::size_t place) {
          const auto patch = patches.row(i * places + place);
          for (std::size_t v = 0; v < layer.side; ++v)
            picture[pixel + v] += patch[in_patch + v];  // (13.3)
        });
  }
}

}  // namespace nn
