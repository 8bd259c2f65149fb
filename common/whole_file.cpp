#include "common/whole_file.hpp"

#include <cerrno>
#include <cstring>
#include <fstream>

namespace nn {
namespace {

namespace fs = std::filesystem;

[[noreturn]] void refuse(const fs::path& path, const std::string& fact) {
  throw WriteError(path.string() + ": " + fact);
}

// Writes a file beside the one that is meant, whose name messages bear.
void write_beside(const fs::path& path, const fs::path& beside, const std::string& text) {
  errno = 0;
  std::ofstream file(beside, std::ios::binary);
  file << text;
  file.close();
  if (file) return;
  const std::string why = errno != 0 ? std::string(": ") + std::strerror(errno) : "";
  std::error_code ignored;
  fs::remove(beside, ignored);
  refuse(path, "cannot be written" + why);
}

}  // namespace

void write_whole(const fs::path& path, const std::string& text) {
  const fs::path part = path.string() + ".part";
  write_beside(path, part, text);
  std::error_code error, ignored;
  fs::rename(part, path, error);
  if (!error) return;
  fs::remove(part, ignored);
  refuse(path, "cannot be replaced (" + error.message() + ")");
}

void require_writable(const fs::path& path) {
  std::error_code ignored;
  const auto kind = fs::status(path, ignored).type();
  if (kind == fs::file_type::directory) refuse(path, "is a folder, not a file");
  if (kind != fs::file_type::not_found && kind != fs::file_type::regular) refuse(path, "is no ordinary file");
  const fs::path trial = path.string() + ".can-be-written";
  write_beside(path, trial, "yes");
  fs::remove(trial, ignored);
}

}  // namespace nn
