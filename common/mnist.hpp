// MNIST: 70,000 handwritten digits, 28 x 28 grey values each, with what was meant.
// The same four-file form serves other sets. The split is the book's: the first
// five sixths of the training file train (50,000), its last sixth validates
// (10,000), and the test file tests (10,000).
#pragma once

#include <array>
#include <filesystem>
#include <string>

#include "common/dataset.hpp"
#include "common/digit_shape.hpp"
#include "common/idx.hpp"

namespace nn {

// The four files, owned; the sets are looks into them and live as long.
class Mnist {
 public:
  // Reads the four files in this folder, found by data_files; pictures that lie on
  // their side there are turned upright, and where only their looks say that they
  // do, a note on stderr says so. DataError when a file is missing or broken, when
  // counts or picture sizes do not match, when a set is empty, or when a label is
  // not 0 to 9.
  explicit Mnist(const std::filesystem::path& folder);
  Mnist(const Mnist&) = delete;  // the sets look into the files of this one
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

// Throws DataError, naming both sizes, unless the pictures have so many rows and
// columns.
void require_picture_size(const ImageSet& images, std::size_t height,
                          std::size_t width, const std::string& name);

// Are these the 50,000 digits that MNIST trains with, pixel for pixel? Wherever
// they stand: a checksum knows them.
bool are_from_mnist(const ImageSet& training);

}  // namespace nn
