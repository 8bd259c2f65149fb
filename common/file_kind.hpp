// Tells what a file is by its first bytes. If somebody gives a program an archive
// or a web page instead of a data set, the error can say so.
#pragma once

#include <cstddef>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>

namespace nn {

struct FileKind {
  const char* fact = "";       // "is a zip archive (.zip, .npz)"
  const char* next_step = "";  // "unpack it and give the folder"
};

// How many of the first bytes are needed.
inline constexpr std::size_t bytes_to_tell_by = 512;

// The kind of a file that begins with these bytes: an archive, a table of another
// program, a web page, a pointer of Git LFS. Nothing for all other kinds, including
// IDX.
std::optional<FileKind> kind_of(std::string_view first_bytes);

// The same for a file on disk; nothing if it cannot be read.
std::optional<FileKind> kind_of_file(const std::filesystem::path& path);

}  // namespace nn
