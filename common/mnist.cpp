#include "common/mnist.hpp"

#include <algorithm>
#include <boost/crc.hpp>

namespace nn {
namespace {

ImageSet image_set(const IdxFile& pixels, const IdxFile& labels,
                   const std::array<std::filesystem::path, 4>& files, std::size_t which) {
  const std::string name = files[which].string();
  const std::size_t count = pixels.dimensions[0];
  if (count != labels.dimensions[0]) {
    throw DataError(name + ": holds " + std::to_string(count) + " pictures, but " +
                    files[which + 1].filename().string() + " has " + std::to_string(labels.dimensions[0]) +
                    " labels; take both from one source");
  }
  if (pixels.bytes.empty()) throw DataError(name + ": holds no pictures; put a full set in its place");
  const auto wrong =
      std::ranges::find_if(labels.bytes, [](std::uint8_t label) { return label >= Mnist::classes; });
  if (wrong != labels.bytes.end()) {
    throw DataError(files[which + 1].string() + ": label " + std::to_string(wrong - labels.bytes.begin()) +
                    " is " + std::to_string(*wrong) + " where 0 to 9 are known; take a set of ten classes");
  }
  return {pixels.dimensions[1], pixels.dimensions[2], pixels.bytes, labels.bytes};
}

std::uint32_t checksum(std::span<const std::uint8_t> bytes) {
  boost::crc_32_type sum;
  sum.process_bytes(bytes.data(), bytes.size());
  return sum.checksum();
}

std::filesystem::path existing(const std::filesystem::path& folder, std::string name) {
  const std::string dotted = std::string(name).replace(name.find("-idx"), 1, ".");
  for (const std::string& form : {name, name + ".gz", dotted, dotted + ".gz"}) {
    std::error_code error;
    if (std::filesystem::is_regular_file(folder / form, error)) return folder / form;
    if (error == std::errc::permission_denied)
      throw DataError((folder / form).string() + ": cannot be opened: " + error.message() +
                      "; ask its owner, or name another folder");
  }
  throw DataError(folder.string() + ": holds no " + name + " (plain or .gz); ./learn data fetches MNIST");
}

}  // namespace

Mnist::Mnist(const std::filesystem::path& folder) {
  const auto files = mnist_files(folder);
  learning_pixels_ = read_idx(files[0], 3);
  learning_labels_ = read_idx(files[1], 1);
  test_pixels_ = read_idx(files[2], 3);
  test_labels_ = read_idx(files[3], 1);
  learning_ = image_set(learning_pixels_, learning_labels_, files, 0);
  test_ = image_set(test_pixels_, test_labels_, files, 2);
  if (learning_.height != test_.height || learning_.width != test_.width) {
    throw DataError(files[2].string() + ": its pictures have another size than those of " +
                    files[0].filename().string() + "; take both from one source");
  }
  if (learning_.count() < 6) {
    throw DataError(files[0].string() + ": " + std::to_string(learning_.count()) +
                    " pictures are too few to hold a sixth back; 6 is the least");
  }
}

void require_picture_size(const ImageSet& images, std::size_t height, std::size_t width,
                          const std::string& name) {
  if (images.height == height && images.width == width) return;
  const auto size = [](std::size_t h, std::size_t w) {
    return std::to_string(h) + " x " + std::to_string(w);
  };
  throw DataError(name + ": its pictures are " + size(images.height, images.width) + " pixels where " +
                  size(height, width) + " are needed; take another set");
}

bool are_from_mnist(const ImageSet& training) {
  return training.count() == 50000 && checksum(training.labels) == 0xcddcd7f7 &&
         checksum(training.pixels) == 0x528237ff;
}

std::array<std::filesystem::path, 4> mnist_files(const std::filesystem::path& folder) {
  return {existing(folder, "train-images-idx3-ubyte"), existing(folder, "train-labels-idx1-ubyte"),
          existing(folder, "t10k-images-idx3-ubyte"), existing(folder, "t10k-labels-idx1-ubyte")};
}

}  // namespace nn
