#include "11_faster/ladder/first_digits.hpp"

#include <algorithm>

namespace nn {
namespace {

ImageSet first_of(const ImageSet& images, std::size_t most) {
  return images.part(0, std::min(images.count(), most));
}

}  // namespace

Digits first_digits(const Mnist& mnist, std::size_t most) {
  return {first_of(mnist.training(), most), first_of(mnist.validation(), most), first_of(mnist.test(), most)};
}

// Both sets are looks into one file, so the second begins where the first ends.
ImageSet first_learning_digits(const Mnist& mnist, std::size_t most) {
  ImageSet all = mnist.training();
  const ImageSet rest = mnist.validation();
  all.pixels = {all.pixels.data(), all.pixels.size() + rest.pixels.size()};
  all.labels = {all.labels.data(), all.labels.size() + rest.labels.size()};
  return first_of(all, most);
}

}  // namespace nn
