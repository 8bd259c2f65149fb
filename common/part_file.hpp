// A file that is not finished yet, under a temporary name. The name is unique, so
// two programs that write at the same time do not disturb each other, and no
// program takes it for a finished file.
#pragma once

#include <filesystem>
#include <stdexcept>
#include <string>
#include <string_view>

namespace nn {

// A file cannot be written. The message says which file, and why.
struct WriteError : std::runtime_error {
  using std::runtime_error::runtime_error;
};

// It is created empty, written, and then renamed; if it is never renamed, it is
// removed. It is locked as long as the object lives, so a part without a lock was
// left behind by a program that was killed.
class PartFile {
 public:
  // Creates it in this folder. Messages begin with `subject`, such as
  // "model.json:". WriteError if that fails.
  PartFile(const std::filesystem::path& folder, std::string subject);
  ~PartFile();
  PartFile(const PartFile&) = delete;
  PartFile& operator=(const PartFile&) = delete;

  const std::filesystem::path& path() const { return path_; }

  // Appends these bytes. WriteError if not all of them can be written.
  void write(std::string_view bytes);
  // Gives it the permissions of another file, and its owner as far as that is
  // allowed.
  void take_permissions_of(const std::filesystem::path& other);
  // Replaces the file at `path` in one step. WriteError if that fails; then the old
  // file is unchanged.
  void rename_to(const std::filesystem::path& path);

 private:
  std::filesystem::path path_;
  std::string subject_;
  int file_ = -1;
};

// Removes the parts that killed programs of this user left in this folder: files
// that are named like a part, are at least an hour old and are not locked.
void remove_left_parts(const std::filesystem::path& folder);

}  // namespace nn
