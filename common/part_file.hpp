// A file under a name of its own, for what is not finished yet. No other program
// has this name, so two that write side by side never meet; and no program takes it
// for a finished file.
#pragma once

#include <filesystem>
#include <stdexcept>
#include <string>
#include <string_view>

namespace nn {

// A file that cannot be written; the message names it and why.
struct WriteError : std::runtime_error {
  using std::runtime_error::runtime_error;
};

// Made empty, written, and then renamed; what is never renamed is removed. It is
// locked while it lives: a part without a lock was left by a program that was
// killed.
class PartFile {
 public:
  // In this folder. `subject` begins its messages, like "model.json:". WriteError
  // when it cannot be made.
  PartFile(const std::filesystem::path& folder, std::string subject);
  ~PartFile();
  PartFile(const PartFile&) = delete;
  PartFile& operator=(const PartFile&) = delete;

  const std::filesystem::path& path() const { return path_; }

  // Adds to its end. WriteError when not all of it can be written.
  void write(std::string_view bytes);
  // Gives it another file's owner, as far as that is allowed, and its permissions.
  void take_permissions_of(const std::filesystem::path& other);
  // From now on it is this file, in one step. WriteError when that fails; then the
  // other one is as it was.
  void rename_to(const std::filesystem::path& path);

 private:
  std::filesystem::path path_;
  std::string subject_;
  int file_ = -1;
};

// Removes the parts in this folder that killed programs of this user left: those
// that are an hour old, have the name of a part, and are locked by nobody.
void remove_left_parts(const std::filesystem::path& folder);

}  // namespace nn
