// Files that are never half written. A program first writes a new file beside the
// old one, and replaces the old one in a single step at the end. If the program is
// interrupted, or if the disk is full, the old file stays as it was.
#pragma once

#include <filesystem>
#include <string>
#include <string_view>

#include "common/part_file.hpp"

namespace nn {

// A file that is being written. If `path` is a symbolic link, the file that it
// leads to is replaced, and the link stays. The new file has the permissions of the
// old one; other names of the old file (hard links) keep the old content.
class WholeFile {
 public:
  // WriteError if there is something at `path` that is not an ordinary file or may
  // not be written, or if no file can be created beside it.
  explicit WholeFile(const std::filesystem::path& path);

  // Its name until it is finished. Write to it under this name, or with write().
  const std::filesystem::path& part() const { return part_.path(); }
  void write(std::string_view bytes) { part_.write(bytes); }
  // Replaces the old file. Without this call the old file stays as it was, and the
  // new one is removed.
  void finish();

 private:
  std::filesystem::path path_;
  PartFile part_;
};

// Replaces the file's content by this text. WriteError if that fails; then the file
// is unchanged.
void write_whole(const std::filesystem::path& path, const std::string& text);

// WriteError unless write_whole could write this file now. Call it before the work
// that computes the text.
void require_writable(const std::filesystem::path& path);

// Creates the folder if it does not exist. WriteError unless files can be written
// in it; messages call it `what`, for example "the folder for plots".
void require_writable_folder(const std::filesystem::path& folder,
                             const std::string& what);

}  // namespace nn
