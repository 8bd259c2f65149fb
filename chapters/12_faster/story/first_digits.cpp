#include "12_faster/story/first_digits.hpp"

#include <algorithm>

namespace nn {
namespace {

ImageSet first_of(const ImageSet& images, std::size_t most) {
  return images.part(0, std::min(images.count(), most));
}

// Both sets are views of the same file, and the second begins where the first ends.
ImageSet learning_digits(const Mnist& mnist) {
  ImageSet all = mnist.training();
  const ImageSet rest = mnist.validation();
  all.pixels = {all.pixels.data(), all.pixels.size() + rest.pixels.size()};
  all.labels = {all.labels.data(), all.labels.size() + rest.labels.size()};
  return all;
}

}  // namespace

FirstDigits::FirstDigits(const std::string& data, std::size_t most)
    : place(find_data(data)),
      mnist(place.folder),
      digits{first_of(mnist.training(), most), first_of(mnist.validation(), most),
             first_of(mnist.test(), most)},
      learning(first_of(learning_digits(mnist), most)) {}

}  // namespace nn
