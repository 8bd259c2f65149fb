#include "09_look_inside/what_changed.hpp"

#include <algorithm>
#include <boost/math/statistics/bivariate_statistics.hpp>
#include <limits>
#include <numeric>

namespace nn {

Matrix weights_of_neuron(const Layer& layer, std::size_t neuron) {
  Matrix picture(1, layer.weights.rows());
  for (std::size_t i = 0; i < picture.columns(); ++i)
    picture(0, i) = layer.weights(i, neuron);
  return picture;
}

Matrix learned(const Network& after, const Network& before) {
  Matrix change = after.front().weights;
  change -= before.front().weights;  // (9.1)
  return change;
}

std::vector<bool> never_lit(const ImageSet& images) {
  std::vector<bool> dark(images.pixels_each(), true);
  for (std::size_t i = 0; i < images.pixels.size(); ++i) {
    if (images.pixels[i] != 0) dark[i % dark.size()] = false;
  }
  return dark;
}

double likeness_of_neighbours(const Matrix& weights, std::size_t width) {
  std::vector<double> left, right;
  for (std::size_t pixel = 0; pixel + 1 < weights.rows(); ++pixel) {
    if ((pixel + 1) % width == 0) continue;  // the next one begins another row
    const auto here = weights.row(pixel), next = weights.row(pixel + 1);
    left.insert(left.end(), here.begin(), here.end());
    right.insert(right.end(), next.begin(), next.end());
  }
  if (left.empty() ||
      std::ranges::all_of(left, [&](double w) { return w == left.front(); }))
    return std::numeric_limits<double>::quiet_NaN();
  return boost::math::statistics::correlation_coefficient(left, right);
}

Matrix favourite_input(const Layer& layer, std::size_t neuron) {
  Matrix picture = weights_of_neuron(layer, neuron);
  map(picture, picture,
      [](double weight) { return weight > 0.0 ? 1.0 : 0.0; });  // (9.2)
  return picture;
}

std::vector<std::vector<std::size_t>> favourite_pictures(const Layer& layer,
                                                         const ImageSet& images,
                                                         std::size_t how_many) {
  Matrix sums(images.count(), layer.weights.columns()), z;
  for_each_batch(examples_from(images, digit_classes), 250,
                 [&](const Batch& batch, std::size_t first) {
                   weighted_sums(layer, batch.inputs, z);
                   for (std::size_t i = 0; i < z.rows(); ++i)
                     std::ranges::copy(z.row(i), sums.row(first + i).begin());
                 });
  std::vector<std::vector<std::size_t>> favourites(
      sums.columns(), std::vector<std::size_t>(sums.rows()));
  for (std::size_t j = 0; j < favourites.size(); ++j) {
    std::vector<std::size_t>& order = favourites[j];
    std::iota(order.begin(), order.end(), std::size_t{0});
    const auto end = order.begin() +
                     static_cast<std::ptrdiff_t>(std::min(how_many, order.size()));
    std::partial_sort(
        order.begin(), end, order.end(), [&](std::size_t a, std::size_t b) {
          return sums(a, j) != sums(b, j) ? sums(a, j) > sums(b, j) : a < b;
        });
    order.erase(end, order.end());
  }
  return favourites;
}

}  // namespace nn
