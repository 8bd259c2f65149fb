// Files that belong together, like a figure's numbers and its picture, must come
// from one program: while one writes them, others that write to the same folder
// wait.
#pragma once

#include <chrono>
#include <filesystem>

namespace nn {

class FolderLock {
 public:
  // Waits for its turn, but no longer than `patience`: the program that holds the
  // lock may have been stopped. Then, and where the file system knows no locks, it
  // goes on without.
  explicit FolderLock(
      const std::filesystem::path& folder,
      std::chrono::milliseconds patience = std::chrono::seconds(60));
  ~FolderLock();  // the next one's turn
  FolderLock(const FolderLock&) = delete;
  FolderLock& operator=(const FolderLock&) = delete;

 private:
  int folder_ = -1;
};

}  // namespace nn
