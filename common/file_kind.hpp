// What a file is, by how it begins: to call by its name what somebody gives instead
// of a data set.
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

// So many first bytes are enough to tell.
inline constexpr std::size_t bytes_to_tell_by = 512;

// The kind of a file that begins so: an archive, a table of other programs, a web
// page, a pointer of Git LFS. Nothing for kinds that are not known, IDX among them.
std::optional<FileKind> kind_of(std::string_view first_bytes);

// The same by the first bytes of a file; nothing where it cannot be read.
std::optional<FileKind> kind_of_file(const std::filesystem::path& path);

}  // namespace nn
