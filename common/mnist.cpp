#include "common/mnist.hpp"

#include <algorithm>
#include <boost/crc.hpp>
#include <iostream>

#include "common/data_files.hpp"
#include "common/text.hpp"
#include "common/upright.hpp"

namespace nn {
namespace {

ImageSet image_set(const IdxFile& pixels, const IdxFile& labels,
                   const std::array<std::filesystem::path, 4>& files,
                   std::size_t which) {
  const std::string name = files[which].string();
  const std::size_t count = pixels.dimensions[0];
  if (count != labels.dimensions[0]) {
    throw DataError(name + ": holds " + std::to_string(count) + " pictures, but " +
                    files[which + 1].filename().string() + " has " +
                    std::to_string(labels.dimensions[0]) +
                    " labels; take both from one source");
  }
  if (pixels.bytes.empty())
    throw DataError(name + ": holds no pictures; put a full set in its place");
  const auto wrong = std::ranges::find_if(
      labels.bytes, [](std::uint8_t label) { return label >= digit_classes; });
  if (wrong != labels.bytes.end()) {
    throw DataError(files[which + 1].string() + ": label " +
                    std::to_string(wrong - labels.bytes.begin()) + " is " +
                    std::to_string(*wrong) +
                    " where 0 to 9 are known; take a set of ten classes");
  }
  return {pixels.dimensions[1], pixels.dimensions[2], pixels.bytes, labels.bytes};
}

std::uint32_t checksum(std::span<const std::uint8_t> bytes) {
  boost::crc_32_type sum;
  sum.process_bytes(bytes.data(), bytes.size());
  return sum.checksum();
}

IdxFile read_pictures(const std::filesystem::path& path, bool on_their_side) {
  IdxFile file = read_idx(path, 3);
  if (!on_their_side) return file;
  file.bytes = transposed_pictures(std::move(file.bytes), file.dimensions[1],
                                   file.dimensions[2]);
  std::swap(file.dimensions[1], file.dimensions[2]);
  return file;
}

// The names say nothing of it; whoever knows better may go on.
void note_if_transposed(const ImageSet& images,
                        const std::filesystem::path& folder) {
  if (!look_transposed(images)) return;
  const std::string place = printable(folder.string());
  std::cerr << "note: the pictures in " << place
            << " look transposed, rows and columns exchanged; "
            << "./learn data --from FOLDER --transpose writes them upright"
            << std::endl;
}

}  // namespace

Mnist::Mnist(const std::filesystem::path& folder) {
  const DataFiles found = data_files(folder);
  const auto& files = found.paths;
  learning_pixels_ = read_pictures(files[0], found.transposed);
  learning_labels_ = read_labels(files[1]);
  test_pixels_ = read_pictures(files[2], found.transposed);
  test_labels_ = read_labels(files[3]);
  learning_ = image_set(learning_pixels_, learning_labels_, files, 0);
  test_ = image_set(test_pixels_, test_labels_, files, 2);
  if (learning_.height != test_.height || learning_.width != test_.width) {
    throw DataError(files[2].string() +
                    ": its pictures have another size than those of " +
                    files[0].filename().string() + "; take both from one source");
  }
  if (learning_.count() < 6) {
    throw DataError(files[0].string() + ": " + std::to_string(learning_.count()) +
                    " pictures are too few to hold a sixth back; 6 is the least");
  }
  if (found.set.empty()) note_if_transposed(learning_, found.folder());
}

void require_picture_size(const ImageSet& images, std::size_t height,
                          std::size_t width, const std::string& name) {
  if (images.height == height && images.width == width) return;
  const auto size = [](std::size_t h, std::size_t w) {
    return std::to_string(h) + " x " + std::to_string(w);
  };
  throw DataError(name + ": its pictures are " + size(images.height, images.width) +
                  " pixels where " + size(height, width) +
                  " are needed; take another set");
}

bool are_from_mnist(const ImageSet& training) {
  return training.count() == 50000 && checksum(training.labels) == 0xcddcd7f7 &&
         checksum(training.pixels) == 0x528237ff;
}

}  // namespace nn
