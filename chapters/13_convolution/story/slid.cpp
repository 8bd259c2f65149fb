#include "13_convolution/story/slid.hpp"

namespace nn {
namespace {

constexpr LayerWiring slid_wiring(std::size_t pool) {
  return {.input = {1, 28, 28}, .side = 5, .pool = pool};
}

}  // namespace

Layer level_stroke_filter() {
  Layer filter{Matrix(25, 1), Matrix{{-8}}, relu};
  for (std::size_t i = 0; i < 25; ++i)
    filter.weights(i, 0) = i < 5 || i >= 20 ? -1.0 : 1.0;
  return filter;
}

Slid slid_over(const Layer& filter, const Matrix& picture) {
  Matrix patches, sums, pooled;
  Slid slid;
  Winners winners;
  patches_of(slid_wiring(1), picture, patches);
  weighted_sums(filter, patches, sums);
  pool(slid_wiring(1), sums, slid.sums, winners);
  pool(slid_wiring(2), sums, pooled, winners);
  activate(filter.activation, pooled, slid.map);
  return slid;
}

}  // namespace nn
