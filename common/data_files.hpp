// Which files of a folder hold a set of digits? MNIST's four have had the same
// names since 1998, and most other sets come under them. EMNIST and QMNIST have
// names of their own, and PyTorch keeps all of them a folder deeper.
#pragma once

#include <array>
#include <filesystem>
#include <optional>
#include <string>

namespace nn {

struct DataFiles {
  // Training pictures and labels, test pictures and labels; plain or gzipped.
  std::array<std::filesystem::path, 4> paths;
  // "QMNIST", "EMNIST digits"; empty under MNIST's own names, which any set may
  // have.
  std::string set;
  // EMNIST's pictures lie in their files column by column.
  bool transposed = false;

  std::filesystem::path folder() const { return paths[0].parent_path(); }
};

// The files in this folder or, where it has none, in raw/, MNIST/raw/ and the like
// below it. Nothing where one of the four is missing, or where we may not look.
std::optional<DataFiles> find_data_files(const std::filesystem::path& folder);

// The same for a folder that must hold them. DataError, with the next step, when it
// does not, for splits of EMNIST with more than ten classes, and for a file instead
// of a folder.
DataFiles data_files(const std::filesystem::path& folder);

}  // namespace nn
