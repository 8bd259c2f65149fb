#include "11_better/shifted.hpp"

#include <algorithm>
#include <boost/random/uniform_int_distribution.hpp>
#include <cstdlib>
#include <memory>
#include <stdexcept>
#include <utility>

namespace nn {
namespace {

void require_room(std::size_t height, std::size_t width, std::size_t pixels) {
  if (pixels < std::min(height, width)) return;
  throw std::invalid_argument("shifted: " + std::to_string(pixels) +
                              " pixels; a picture of " + std::to_string(height) +
                              " x " + std::to_string(width) +
                              " can be moved by less than its shorter side");
}

}  // namespace

void require_pictures(const Matrix& inputs, std::size_t height, std::size_t width,
                      const char* who) {
  if (inputs.columns() == height * width) return;
  throw ShapeError(std::string(who) + ": pictures of " + std::to_string(height) +
                   " x " + std::to_string(width) + " pixels do not fit inputs " +
                   shape(inputs));
}

// A row of the result is a row of the picture, begun a little earlier or later.
void move_picture(std::span<const double> picture, std::size_t height,
                  std::size_t width, int down, int right, std::span<double> moved) {
  const auto rows = static_cast<std::ptrdiff_t>(height),
             columns = static_cast<std::ptrdiff_t>(width);
  std::ranges::fill(moved, 0.0);
  const std::ptrdiff_t left_over =
      std::max<std::ptrdiff_t>(0, columns - std::abs(right));
  const std::ptrdiff_t from = std::max(0, -right), to = std::max(0, right);
  for (std::ptrdiff_t i = std::max(0, down); i < std::min(rows, rows + down); ++i) {
    std::copy_n(picture.begin() + (i - down) * columns + from, left_over,
                moved.begin() + i * columns + to);
  }
}

Examples shifted(Examples examples, std::size_t height, std::size_t width,
                 std::size_t pixels, Engine engine) {
  require_room(height, width, pixels);
  if (pixels == 0) return examples;
  const int most = static_cast<int>(pixels);
  const auto chance = std::make_shared<Engine>(engine);
  const std::size_t count = examples.count;
  return {count, [inner = std::move(examples), height, width, most, chance,
                  before = std::vector<double>{}](
                     std::span<const std::uint32_t> rows, Batch& batch) mutable {
            inner.gather(rows, batch);
            require_pictures(batch.inputs, height, width, "shifted");
            boost::random::uniform_int_distribution<int> any(-most, most);
            for (std::size_t i = 0; i < batch.inputs.rows(); ++i) {
              const auto picture = batch.inputs.row(i);
              before.assign(picture.begin(), picture.end());
              const int down = any(*chance), right = any(*chance);
              move_picture(before, height, width, down, right, picture);
            }
          }};
}

}  // namespace nn
