// Files that belong together, such as a figure's numbers and its picture, must come
// from the same program. While one program writes them, other programs that want to
// write to the same folder wait.
#pragma once

#include <chrono>
#include <filesystem>

namespace nn {

class FolderLock {
 public:
  // Waits until the folder is free, but no longer than `patience`, because the
  // program that holds the lock may have been stopped. After that time, and if the
  // file system has no locks, the program goes on without the lock.
  explicit FolderLock(
      const std::filesystem::path& folder,
      std::chrono::milliseconds patience = std::chrono::seconds(60));
  ~FolderLock();  // frees the folder
  FolderLock(const FolderLock&) = delete;
  FolderLock& operator=(const FolderLock&) = delete;

 private:
  int folder_ = -1;
};

}  // namespace nn
