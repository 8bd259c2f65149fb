#include "08_mnist/slopes_left.hpp"

#include <algorithm>
#include <cmath>
#include <stdexcept>
#include <vector>

#include "06_backpropagation/backpropagation.hpp"

namespace nn {
namespace {

constexpr std::size_t pictures_at_a_time = 500;

void raise_to(double& largest, double slope) {
  largest = std::max(largest, std::abs(slope));
}

std::vector<std::uint32_t> pictures_of(const ImageSet& images, std::size_t digit) {
  std::vector<std::uint32_t> rows;
  for (std::size_t i = 0; i < images.count(); ++i) {
    if (images.labels[i] == digit) rows.push_back(static_cast<std::uint32_t>(i));
  }
  return rows;
}

}  // namespace

SlopesLeft slopes_left(const Network& network, const ImageSet& images,
                       const Cost& cost) {
  if (sizes_of(network).back() != digit_classes)
    throw std::invalid_argument("slopes_left: the network needs ten outputs");
  const GradientOf gradient_of = backpropagation(cost);
  const Examples examples = examples_from(images, digit_classes);
  Batch batch;
  Gradient gradient;
  SlopesLeft slopes;
  for (std::size_t digit = 0; digit < digit_classes; ++digit) {
    const std::vector<std::uint32_t> rows = pictures_of(images, digit);
    for (std::size_t first = 0; first < rows.size(); first += pictures_at_a_time) {
      const std::size_t count = std::min(pictures_at_a_time, rows.size() - first);
      examples.gather(std::span(rows).subspan(first, count), batch);
      gradient_of(network, batch, gradient);
      for (const double slope : gradient.front().weights.values())
        raise_to(slopes.first_layer, slope);
      const Matrix& last = gradient.back().weights;
      for (std::size_t i = 0; i < last.rows(); ++i)
        raise_to(slopes.own_output[digit], last(i, digit));
    }
  }
  return slopes;
}

bool is_dead(const SlopesLeft& slopes) {
  return slopes.first_layer < no_slope ||
         std::ranges::max(slopes.own_output) < no_slope;
}

}  // namespace nn
