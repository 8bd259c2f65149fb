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
  Matrix inputs;   // (m x n_in), an example a row
  Matrix targets;  // (m x n_out)
};

// A data set behind a function: gather(rows, batch) fills the batch with these
// examples, in this order. It may look into storage that somebody else owns and
// that must live as long.
struct Examples {
  std::size_t count = 0;
  std::function<void(std::span<const std::uint32_t> rows, Batch& batch)> gather;
};

// Examples from the rows of two matrices, which are copied once. ShapeError when
// their row counts differ.
Examples examples_from(Matrix inputs, Matrix targets);

// A look at pictures of equal size with a label each; pixels stay bytes (0: paper,
// 255: ink).
struct ImageSet {
  std::size_t height = 0, width = 0;
  std::span<const std::uint8_t> pixels;  // count() * height * width, row by row
  std::span<const std::uint8_t>
      labels;  // 0 .. classes - 1, which whoever makes the set ensures

  std::size_t count() const { return labels.size(); }
  std::size_t pixels_each() const { return height * width; }
  std::span<const std::uint8_t> image(std::size_t i) const {
    return pixels.subspan(i * pixels_each(), pixels_each());
  }
  ImageSet part(std::size_t first, std::size_t how_many) const;
};

// byte / 255, from 0 to 1 and correctly rounded: wherever a pixel becomes a number,
// it becomes this one. 1 / 255 is 1 / 256 + 1 / 256^2 + 1 / 256^3 ...; the first
// four of these times a byte are exact, so only the sum rounds, and a loop over all
// pixels of a batch goes without slow divisions.
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
