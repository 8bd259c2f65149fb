// A file that is there is whole: what a program writes stands beside the old file
// first and takes its place in one step at the end. If it is interrupted, or the
// disk is full, the old file stays as it was.
#pragma once

#include <filesystem>
#include <string>
#include <string_view>

#include "common/part_file.hpp"

namespace nn {

// A file on its way. A symbolic link is followed: what it leads to is replaced, and
// the link stays. The new file has the permissions of the old one; other names of
// the old one (hard links) keep the old content.
class WholeFile {
 public:
  // WriteError for what is there and is not an ordinary file, or is not to be
  // written; and where nothing can be made beside it.
  explicit WholeFile(const std::filesystem::path& path);

  // What it is called until it is finished: to be written by this name, or by
  // write().
  const std::filesystem::path& part() const { return part_.path(); }
  void write(std::string_view bytes) { part_.write(bytes); }
  // The old file is replaced; without this call it stays as it was, and nothing is
  // left of the new one.
  void finish();

 private:
  std::filesystem::path path_;
  PartFile part_;
};

// Writes all of the text, or leaves what there was. WriteError when that fails;
// then nothing of it is left.
void write_whole(const std::filesystem::path& path, const std::string& text);

// WriteError unless write_whole could write this file now: to be asked before the
// work that the text takes.
void require_writable(const std::filesystem::path& path);

// Makes the folder where it is not there. WriteError unless files can be written in
// it; messages call it `what`, like "the folder for plots".
void require_writable_folder(const std::filesystem::path& folder,
                             const std::string& what);

}  // namespace nn
