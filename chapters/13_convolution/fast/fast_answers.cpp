#include "13_convolution/fast/fast_answers.hpp"

#include <numeric>
#include <stdexcept>

#include "13_convolution/fast/slice_pass.hpp"

namespace nn {

Matrix outputs_for(const FloatNetwork& network, const ImageSet& images) {
  if (images.pixels_each() != network.inputs())
    throw ShapeError("pictures of " + std::to_string(images.pixels_each()) +
                     " pixels do not fit a network of " +
                     std::to_string(network.inputs()) + " inputs");
  Matrix outputs(images.count(), network.layers().back().answers);
  SlicePass pass(network);
  Engine no_coins;
  for_each_batch(examples_from(images, digit_classes), slice_pictures,
                 [&](const Batch& batch, std::size_t first) {
                   pass.take(batch, 0, batch.inputs.rows());
                   pass.forward(network, 0.0, no_coins);
                   for (std::size_t i = 0; i < batch.inputs.rows(); ++i) {
                     for (std::size_t o = 0; o < outputs.columns(); ++o)
                       outputs(first + i, o) = pass.output(o, i);
                   }
                 });
  return outputs;
}

double percent_right(const FloatNetwork& network, const ImageSet& images) {
  if (images.count() == 0)
    throw std::invalid_argument("percent_right: there are no pictures");
  const Matrix outputs = outputs_for(network, images);
  std::size_t right = 0;
  for (std::size_t i = 0; i < images.count(); ++i)
    right += argmax(outputs.row(i)) == images.labels[i];
  return 100.0 * static_cast<double>(right) / static_cast<double>(images.count());
}

}  // namespace nn
