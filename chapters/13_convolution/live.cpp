// What the page of chapter 13 asks: a filter of 5 x 5 weights, slid over a picture
// of 28 x 28 pixels.
#include <algorithm>

#include "13_convolution/patches.hpp"
#include "13_convolution/pooling.hpp"
#include "docs/live/live.hpp"

namespace nn {
namespace {

constexpr LayerWiring bank{.input = {1, 28, 28}, .side = 5, .pool = 2};

Layer filter_of(Numbers weights, double bias) {
  Layer layer{Matrix(weights.size(), 1), {{bias}}, identity};
  std::ranges::copy(weights, layer.weights.values().begin());
  return layer;
}

// 784 pixels, 25 weights and a bias give the 24 x 24 sums, the 12 x 12 that go on
// after pooling, and for each of these the place that it comes from, from 0 to 575.
const Live slid("filter-slid", 810, [](Numbers asked) {
  Matrix patches, sums, z;
  Winners winners;
  patches_of(bank, as_row(asked.first(784)), patches);
  weighted_sums(filter_of(asked.subspan(784, 25), asked[809]), patches, sums);
  pool(bank, sums, z, winners);
  Answer all(sums.values().begin(), sums.values().end());
  all.insert(all.end(), z.values().begin(), z.values().end());
  all.insert(all.end(), winners.begin(), winners.end());
  return all;
});

}  // namespace
}  // namespace nn
