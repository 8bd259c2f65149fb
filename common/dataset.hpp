// What a network learns from: examples, each a row of inputs and the row of targets
// that would be right. A training loop asks for a few rows at a time and does not
// care where they come from.
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <span>
#include <vector>

#include "common/digit_shape.hpp"
#include "common/matrix.hpp"

namespace nn {

struct Batch {
  Matrix inputs;   // (m x n_in), one example per row
  Matrix targets;  // (m x n_out)
};

// A data set behind a function: gather(rows, batch) fills the batch with these
// examples, in this order. The function may refer to storage that somebody else
// owns; that storage must live as long as the examples.
struct Examples {
  std::size_t count = 0;
  std::function<void(std::span<const std::uint32_t> rows, Batch& batch)> gather;
};

// Examples from the rows of two matrices, which are copied once. ShapeError if the
// matrices have different numbers of rows.
Examples examples_from(Matrix inputs, Matrix targets);

// A view of pictures of equal size, each with a label. Pixels stay bytes (0 is
// paper, 255 is ink).
struct ImageSet {
  std::size_t height = 0, width = 0;
  std::span<const std::uint8_t> pixels;  // count() * height * width, row by row
  // 0 .. classes - 1; whoever makes the set checks this.
  std::span<const std::uint8_t> labels;

  std::size_t count() const { return labels.size(); }
  std::size_t pixels_each() const { return height * width; }
  std::span<const std::uint8_t> image(std::size_t i) const {
    return pixels.subspan(i * pixels_each(), pixels_each());
  }
  ImageSet part(std::size_t first, std::size_t how_many) const;
};

// byte / 255, correctly rounded: this is the number from 0 to 1 that a pixel
// becomes everywhere. It is computed without a slow division: 1 / 255 is 1 / 256 +
// 1 / 256^2 + 1 / 256^3 and so on. The first four of these times a byte are exact,
// so only their sum is rounded.
constexpr double widened(std::uint8_t byte) {
  return byte * 0x1.010101p-8 + byte * 0x1.010101010101p-40;
}

// Pictures as examples: pixels widened from 0 .. 255 to [0, 1], labels one-hot
// among `classes`.
Examples examples_from(const ImageSet& images, std::size_t classes);

// Calls work(batch, first) for all examples in order, at most `rows` at a time:
// 50,000 pictures widened at once would be 313 MB.
void for_each_batch(
    const Examples& examples, std::size_t rows,
    const std::function<void(const Batch& batch, std::size_t first)>& work);

}  // namespace nn
