// A folder that nobody else has, and that goes away again with everything in it.
#pragma once

#include <filesystem>

namespace nn {

class TemporaryFolder {
 public:
  // Six letters after `prefix` make its name: /tmp/neuron-a1B2c3.
  // std::filesystem::filesystem_error when it cannot be made.
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
