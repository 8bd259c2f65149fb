// IDX is the file format of MNIST: a magic number that names the element type and
// the number of dimensions, the size of each dimension as a 4-byte big-endian
// number, then the elements, last dimension fastest. Files may be gzipped. (Format:
// LeCun, Cortes, Burges, "The MNIST database".)
#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <vector>

#include "common/byte_source.hpp"
#include "common/whole_file.hpp"

namespace nn {

struct IdxFile {
  std::vector<std::size_t> dimensions;  // {60000, 28, 28}
  std::vector<std::uint8_t> bytes;      // as many as the product of the dimensions
};

// Reads a whole IDX file of unsigned bytes with that many dimensions, plain or
// gzipped. Memory grows with what the file really holds, never with what its header
// claims. DataError when anything is not as it should be, bytes after the end
// included.
IdxFile read_idx(const std::filesystem::path& path, std::size_t dimensions);

// The same from a source that was opened before.
IdxFile read_idx(ByteSource& source, std::size_t dimensions);

// Reads labels: as above with one dimension, or the form of QMNIST, whole numbers
// of four bytes in rows that begin with the label.
IdxFile read_labels(const std::filesystem::path& path);
IdxFile read_labels(ByteSource& source);

// Writes a plain IDX file, whole or not at all. WriteError when that fails.
void write_idx(const std::filesystem::path& path, const IdxFile& file);

// The same into a file that others shall join before it is finished.
void write_idx(WholeFile& out, const IdxFile& file);

}  // namespace nn
