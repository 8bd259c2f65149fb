#include "common/whole_file.hpp"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>

namespace nn {
namespace {

namespace fs = std::filesystem;

[[noreturn]] void refuse(const fs::path& path, const std::string& fact) {
  throw WriteError(path.string() + ": " + fact);
}

[[noreturn]] void refuse(const fs::path& path, const std::string& fact, int why) {
  refuse(path, fact + ": " + std::strerror(why));
}

fs::path folder_of(const fs::path& path) {
  return path.has_parent_path() ? path.parent_path() : fs::path(".");
}

// Renaming asks only whether the folder may be written; whether the file may be is
// asked here. Opening it also asks whether the system lets us follow a link that
// somebody else has made.
void require_replaceable(const fs::path& path) {
  struct stat state {};
  const bool there = stat(path.c_str(), &state) == 0;
  if (!there && errno != ENOENT) refuse(path, "cannot be written", errno);
  if (there && S_ISDIR(state.st_mode)) refuse(path, "is a folder, not a file");
  if (there && !S_ISREG(state.st_mode)) refuse(path, "is not an ordinary file");
  constexpr mode_t anybody = S_IWUSR | S_IWGRP | S_IWOTH;
  if (there && (state.st_mode & anybody) == 0)
    refuse(path, "cannot be replaced: it is read-only");
  const int file = open(path.c_str(), O_WRONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC);
  if (file < 0 && errno != ENOENT) refuse(path, "cannot be replaced", errno);
  if (file >= 0) close(file);
}

// Where a chain of links ends, whether a file is there or not. No system follows
// more links than this.
fs::path behind_links(fs::path path) {
  std::error_code no_link;
  for (int links = 0; links < 40; ++links) {
    const fs::path next = fs::read_symlink(path, no_link);
    if (no_link) break;
    path = path.parent_path() / next;
  }
  return path;
}

// In a folder like /tmp, where everybody may write, a file is replaced by its owner
// alone.
void require_own_where_shared(const fs::path& path) {
  struct stat state {
  }, folder{};
  if (stat(path.c_str(), &state) != 0 ||
      stat(folder_of(path).c_str(), &folder) != 0)
    return;
  const uid_t me = geteuid();
  const bool mine = me == 0 || state.st_uid == me || folder.st_uid == me;
  if (!mine && (folder.st_mode & S_ISVTX) != 0)
    refuse(path, "cannot be replaced", EPERM);
}

fs::path replaceable(const fs::path& path) {
  require_replaceable(path);  // refuses a circle of links as well
  fs::path end = behind_links(path);
  require_own_where_shared(end);
  return end;
}

}  // namespace

WholeFile::WholeFile(const fs::path& path)
    : path_(replaceable(path)), part_(folder_of(path_), path.string() + ":") {}

void WholeFile::finish() {
  part_.take_permissions_of(path_);
  part_.rename_to(path_);
}

void write_whole(const fs::path& path, const std::string& text) {
  WholeFile file(path);
  file.write(text);
  file.finish();
}

void require_writable(const fs::path& path) {
  WholeFile trial(path);
  trial.write("yes");
  remove_left_parts(trial.part().parent_path());
}

void require_writable_folder(const fs::path& folder, const std::string& what) {
  std::error_code error, ignored;
  fs::create_directories(folder, error);
  if (error && !fs::is_directory(folder, ignored))
    refuse(folder, what + " cannot be made: " + error.message());
  PartFile trial(folder, folder.string() + ": " + what);
  trial.write("yes");
  remove_left_parts(folder);
}

}  // namespace nn
