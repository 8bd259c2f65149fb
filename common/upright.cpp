#include "common/upright.hpp"

#include <algorithm>
#include <array>
#include <cmath>

#include "common/digit_shape.hpp"
#include "common/drawn/digits.hpp"

namespace nn {
namespace {

constexpr std::size_t side = digit_side, looked_at = 1000, drawn = 300;
constexpr std::uint32_t mean_pictures_seed = 28;

using Pixels = std::array<float, side * side>;

// The picture as numbers whose mean is 0 and whose squares add up to 1: how dark it
// is does not matter then.
Pixels centred(const Pixels& picture) {
  float sum = 0.0f, squares = 0.0f;
  for (const float pixel : picture) sum += pixel;
  Pixels result = picture;
  for (float& pixel : result) {
    pixel -= sum / static_cast<float>(result.size());
    squares += pixel * pixel;
  }
  for (float& pixel : result) pixel /= std::sqrt(std::max(squares, 1e-9f));
  return result;
}

std::array<Pixels, digit_classes> mean_digits() {
  Engine engine(mean_pictures_seed);
  const DrawnSet set = draw_digits(drawn, {}, engine, [] {});
  std::array<Pixels, digit_classes> means{};
  for (std::size_t i = 0; i < drawn; ++i) {
    for (std::size_t p = 0; p < side * side; ++p)
      means[set.labels.bytes[i]][p] +=
          static_cast<float>(set.pixels.bytes[i * side * side + p]);
  }
  for (Pixels& mean : means) mean = centred(mean);
  return means;
}

std::size_t nearest(const std::array<Pixels, digit_classes>& means,
                    const Pixels& picture) {
  std::array<float, digit_classes> likeness{};
  for (std::size_t digit = 0; digit < digit_classes; ++digit) {
    for (std::size_t p = 0; p < picture.size(); ++p)
      likeness[digit] += means[digit][p] * picture[p];
  }
  return static_cast<std::size_t>(std::ranges::max_element(likeness) -
                                  likeness.begin());
}

}  // namespace

std::vector<std::uint8_t> transposed_pictures(std::vector<std::uint8_t> pixels,
                                              std::size_t height,
                                              std::size_t width) {
  std::vector<std::uint8_t> picture(height * width);
  for (std::size_t first = 0;
       first + picture.size() <= pixels.size() && !picture.empty();
       first += picture.size()) {
    std::copy_n(pixels.begin() + static_cast<std::ptrdiff_t>(first), picture.size(),
                picture.begin());
    for (std::size_t i = 0; i < height; ++i) {
      for (std::size_t j = 0; j < width; ++j)
        pixels[first + j * height + i] = picture[i * width + j];
    }
  }
  return pixels;
}

bool look_transposed(const ImageSet& images) {
  if (images.height != side || images.width != side || images.count() < 100)
    return false;
  const auto means = mean_digits();
  const std::size_t count = std::min(images.count(), looked_at);
  std::size_t by_rows = 0, by_columns = 0;
  for (std::size_t i = 0; i < count; ++i) {
    Pixels rows{}, columns{};
    for (std::size_t p = 0; p < rows.size(); ++p) {
      rows[p] = images.image(i)[p];
      columns[p % side * side + p / side] = rows[p];
    }
    by_rows += nearest(means, rows) == images.labels[i];
    by_columns += nearest(means, columns) == images.labels[i];
  }
  return 2 * by_columns > count && by_columns > 2 * by_rows;
}

}  // namespace nn
