#include "common/dataset.hpp"

#include <algorithm>
#include <memory>
#include <numeric>
#include <stdexcept>
#include <utility>

namespace nn {
namespace {

void copy_row(const Matrix& from, std::size_t row, Matrix& to, std::size_t to_row) {
  std::ranges::copy(from.row(row), to.row(to_row).begin());
}

}  // namespace

Examples examples_from(Matrix inputs, Matrix targets) {
  if (inputs.rows() != targets.rows()) {
    throw ShapeError("examples: inputs " + shape(inputs) + " and targets " +
                     shape(targets) + " need the same number of rows");
  }
  const std::size_t count = inputs.rows();
  const auto all =
      std::make_shared<const Batch>(Batch{std::move(inputs), std::move(targets)});
  return {count, [all](std::span<const std::uint32_t> rows, Batch& batch) {
            batch.inputs.resize(rows.size(), all->inputs.columns());
            batch.targets.resize(rows.size(), all->targets.columns());
            for (std::size_t i = 0; i < rows.size(); ++i) {
              copy_row(all->inputs, rows[i], batch.inputs, i);
              copy_row(all->targets, rows[i], batch.targets, i);
            }
          }};
}

ImageSet ImageSet::part(std::size_t first, std::size_t how_many) const {
  return {height, width,
          pixels.subspan(first * pixels_each(), how_many * pixels_each()),
          labels.subspan(first, how_many)};
}

Examples examples_from(const ImageSet& images, std::size_t classes) {
  return {images.count(), [=](std::span<const std::uint32_t> rows, Batch& batch) {
            // The bytes of a batch lie far apart in memory: fetched first, in one
            // go, then widened.
            static thread_local std::vector<std::uint8_t> bytes;
            const std::size_t n = images.pixels_each();
            bytes.resize(rows.size() * n);
            batch.inputs.resize(rows.size(), n);
            batch.targets.resize(rows.size(), classes);
            std::ranges::fill(batch.targets.values(), 0.0);
            for (std::size_t i = 0; i < rows.size(); ++i) {
              std::ranges::copy(images.image(rows[i]), bytes.data() + i * n);
              batch.targets(i, images.labels[rows[i]]) = 1.0;
            }
            std::ranges::transform(bytes, batch.inputs.values().begin(), widened);
          }};
}

void for_each_batch(const Examples& examples, std::size_t rows,
                    const std::function<void(const Batch&, std::size_t)>& work) {
  if (rows == 0)
    throw std::invalid_argument("for_each_batch: at least one row at a time");
  Batch batch;
  std::vector<std::uint32_t> which(rows);
  for (std::size_t first = 0; first < examples.count; first += rows) {
    which.resize(std::min(rows, examples.count - first));
    std::iota(which.begin(), which.end(), static_cast<std::uint32_t>(first));
    examples.gather(which, batch);
    work(batch, first);
  }
}

}  // namespace nn
