// A new, empty folder that is deleted at the end with everything in it.
#pragma once

#include <filesystem>

namespace nn {

class TemporaryFolder {
 public:
  // Its name is `prefix` and six random letters: /tmp/neuron-a1B2c3.
  // std::filesystem::filesystem_error if it cannot be created.
  explicit TemporaryFolder(const std::filesystem::path& prefix =
                               std::filesystem::temp_directory_path() / "neuron-");
  ~TemporaryFolder();
  TemporaryFolder(const TemporaryFolder&) = delete;
  TemporaryFolder& operator=(const TemporaryFolder&) = delete;

  const std::filesystem::path& path() const { return path_; }

 private:
  std::filesystem::path path_;
};

}  // namespace nn
