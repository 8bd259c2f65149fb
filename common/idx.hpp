// IDX is the file format of MNIST: a magic number that names the element type and
// the number of dimensions, the size of each dimension as a 4-byte big-endian
// number, then the elements, last dimension fastest. Files may be gzipped. (Format:
// LeCun, Cortes, Burges, "The MNIST database".)
#pragma once

#include <cstddef>
#include <filesystem>

#include "common/byte_source.hpp"
#include "common/idx_file.hpp"
#include "common/whole_file.hpp"

namespace nn {

// Reads a whole IDX file of unsigned bytes with this many dimensions, plain or
// gzipped. The memory it takes depends on what the file really holds, not on what
// its header claims. DataError if anything is wrong, including bytes after the end.
IdxFile read_idx(const std::filesystem::path& path, std::size_t dimensions);

// The same from a source that is already open.
IdxFile read_idx(ByteSource& source, std::size_t dimensions);

// Reads labels: an IDX file of bytes with one dimension, or the form of QMNIST,
// which has rows of 4-byte whole numbers, the first of them the label.
IdxFile read_labels(const std::filesystem::path& path);
IdxFile read_labels(ByteSource& source);

// Writes a plain IDX file completely or not at all. WriteError if that fails.
void write_idx(const std::filesystem::path& path, const IdxFile& file);

// The same into a file that the caller finishes later, together with others.
void write_idx(WholeFile& out, const IdxFile& file);

}  // namespace nn
