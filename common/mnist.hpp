// MNIST: 70,000 handwritten digits of 28 x 28 grey values, each with the label that
// says which digit it is. Other sets come in the same four files. They are split as
// in the book: the first five sixths of the training file are for training
// (50,000), the last sixth is for validation (10,000), and the test file is for the
// test (10,000).
#pragma once

#include <array>
#include <filesystem>
#include <string>

#include "common/dataset.hpp"
#include "common/digit_shape.hpp"
#include "common/idx.hpp"

namespace nn {

// Owns the contents of the four files. The sets are views of them, valid as long as
// this object lives.
class Mnist {
 public:
  // Reads the four files that data_files finds in this folder. Pictures that are
  // known to be stored on their side (EMNIST) are turned upright; if they only look
  // as if they were, a note on stderr says so. DataError if a file is missing or
  // broken, if counts or picture sizes do not match, if a set is empty, or if a
  // label is not 0 to 9.
  explicit Mnist(const std::filesystem::path& folder);
  Mnist(const Mnist&) = delete;  // the sets are views of this object's files
  Mnist& operator=(const Mnist&) = delete;

  ImageSet training() const {
    return learning_.part(0, learning_.count() - learning_.count() / 6);
  }
  ImageSet validation() const {
    const std::size_t sixth = learning_.count() / 6;
    return learning_.part(learning_.count() - sixth, sixth);
  }
  ImageSet test() const { return test_; }

 private:
  IdxFile learning_pixels_, learning_labels_, test_pixels_, test_labels_;
  ImageSet learning_, test_;
};

// Throws DataError, which names both sizes, unless the pictures have this size.
void require_picture_size(const ImageSet& images, std::size_t height,
                          std::size_t width, const std::string& name);

// Are these MNIST's 50,000 training digits, pixel for pixel? A checksum of the
// pixels tells, whatever folder they are in.
bool are_from_mnist(const ImageSet& training);

}  // namespace nn
