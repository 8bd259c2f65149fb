#include "08_mnist/baselines.hpp"

#include <algorithm>
#include <cmath>
#include <functional>
#include <numeric>
#include <stdexcept>
#include <vector>

namespace nn {
namespace {

double ink(std::span<const std::uint8_t> image) {
  return std::accumulate(image.begin(), image.end(), 0.0);
}

std::array<double, digit_classes> count_labels(const ImageSet& images) {
  std::array<double, digit_classes> counts{};
  for (const std::uint8_t label : images.labels) ++counts[label];
  return counts;
}

double squared_distance(std::span<const double> mean,
                        std::span<const std::uint8_t> image) {
  return std::transform_reduce(
      mean.begin(), mean.end(), image.begin(), 0.0, std::plus<>(),
      [](double m, double pixel) { return (m - pixel) * (m - pixel); });
}

// How many pictures are called by their label, when the digit with the smallest
// distance is the answer.
template <class Distance>
std::size_t right_by_smallest(const ImageSet& images, Distance distance) {
  std::size_t right = 0;
  for (std::size_t i = 0; i < images.count(); ++i) {
    std::array<double, digit_classes> distances;
    for (std::size_t digit = 0; digit < digit_classes; ++digit)
      distances[digit] = distance(digit, images.image(i));
    right +=
        std::ranges::min_element(distances) - distances.begin() == images.labels[i];
  }
  return right;
}

}  // namespace

Matrix mean_pictures(const ImageSet& images) {
  Matrix means(digit_classes, images.pixels_each());
  for (std::size_t i = 0; i < images.count(); ++i) {
    const auto row = means.row(images.labels[i]);
    std::ranges::transform(row, images.image(i), row.begin(), std::plus<>());
  }
  const auto counts = count_labels(images);
  for (std::size_t digit = 0; digit < digit_classes; ++digit) {
    for (double& value : means.row(digit))
      value = counts[digit] > 0 ? value / counts[digit] : 1e6;
  }
  return means;
}

Baselines measure_baselines(const ImageSet& training, const ImageSet& test) {
  if (training.pixels_each() != test.pixels_each()) {
    throw std::invalid_argument(
        "measure_baselines: the pictures of the two sets differ in size");
  }
  const auto counts = count_labels(training);
  const Matrix means = mean_pictures(training);
  std::array<double, digit_classes> mean_ink;
  for (std::size_t digit = 0; digit < digit_classes; ++digit) {
    const auto row = means.row(digit);
    mean_ink[digit] = std::accumulate(row.begin(), row.end(), 0.0);
  }
  using Image = std::span<const std::uint8_t>;
  return {
      .always_the_same = right_by_smallest(
          test, [&](std::size_t digit, Image) { return -counts[digit]; }),
      .darkness = right_by_smallest(test,
                                    [&](std::size_t digit, Image image) {
                                      return std::abs(ink(image) - mean_ink[digit]);
                                    }),
      .mean_picture = right_by_smallest(test,
                                        [&](std::size_t digit, Image image) {
                                          return squared_distance(means.row(digit),
                                                                  image);
                                        }),
  };
}

}  // namespace nn
