// Which files of a folder hold a set of digits? MNIST's four files have had the
// same names since 1998, and most other sets use these names, too. EMNIST and
// QMNIST have names of their own, and PyTorch keeps the files one folder deeper.
#pragma once

#include <array>
#include <filesystem>
#include <optional>
#include <string>

namespace nn {

struct DataFiles {
  // Training pictures and labels, test pictures and labels; plain or gzipped.
  std::array<std::filesystem::path, 4> paths;
  // "QMNIST" or "EMNIST digits"; empty for MNIST's own names, because any set may
  // have those.
  std::string set;
  // True for EMNIST, which stores its pictures column by column.
  bool transposed = false;

  std::filesystem::path folder() const { return paths[0].parent_path(); }
};

// The files in this folder or, if it has none, in raw/, MNIST/raw/ and similar
// folders below it. Nothing if one of the four is missing, or if the folder may not
// be read.
std::optional<DataFiles> find_data_files(const std::filesystem::path& folder);

// The same for a folder that must hold the files. DataError, with the next step, if
// it does not, if it is a file, or if it holds a split of EMNIST with more than ten
// classes.
DataFiles data_files(const std::filesystem::path& folder);

}  // namespace nn
