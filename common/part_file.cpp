#include "common/part_file.hpp"

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <ctime>
#include <random>
#include <string_view>
#include <utility>

namespace nn {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view beginning = ".neuron-by-neuron.part-";
constexpr std::string_view letters = "abcdefghijklmnopqrstuvwxyz0123456789";
constexpr std::size_t letters_of_a_name = 10;
constexpr std::time_t an_hour = 3600;

std::string any_part_name() {
  std::random_device chance;
  std::string name(beginning);
  for (std::size_t i = 0; i < letters_of_a_name; ++i)
    name += letters[chance() % letters.size()];
  return name;
}

bool is_part_name(std::string_view name) {
  return name.starts_with(beginning) &&
         name.size() == beginning.size() + letters_of_a_name &&
         name.find_first_not_of(letters, beginning.size()) ==
             std::string_view::npos;
}

[[noreturn]] void give_up(const std::string& subject, const char* fact, int why) {
  throw WriteError(subject + " " + fact + ": " + std::strerror(why));
}

[[noreturn]] void cannot_be_made_in(const fs::path& folder,
                                    const std::string& subject, int why) {
  std::error_code error;
  if (why == ENOENT && !fs::exists(folder, error) && !error)
    throw WriteError(subject + " cannot be written: there is no folder " +
                     folder.string() + "; make it first");
  give_up(subject, "cannot be written", why);
}

// Between the two calls another program could have taken the file for one that was
// left; then it has no name any more.
bool lock(int file) {
  flock(file, LOCK_EX);  // a file system without locks has to do without
  struct stat state {};
  return fstat(file, &state) == 0 && state.st_nlink > 0;
}

// The lock is kept until the file is gone, so that nobody can take it in between.
void remove_if_left(const fs::path& path) {
  const int file = open(path.c_str(), O_RDWR | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC);
  if (file < 0) return;
  struct stat state {};
  const bool ours = fstat(file, &state) == 0 && S_ISREG(state.st_mode) &&
                    state.st_uid == geteuid();
  if (ours && state.st_mtime < std::time(nullptr) - an_hour &&
      flock(file, LOCK_EX | LOCK_NB) == 0)
    unlink(path.c_str());
  close(file);
}

}  // namespace

PartFile::PartFile(const fs::path& folder, std::string subject)
    : subject_(std::move(subject)) {
  constexpr int flags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC;
  while (true) {
    path_ = folder / any_part_name();
    file_ = open(path_.c_str(), flags, 0666);
    if (file_ >= 0 && lock(file_)) return;
    if (file_ < 0 && errno != EEXIST && errno != EINTR)
      cannot_be_made_in(folder, subject_, errno);
    if (file_ >= 0) close(file_);
  }
}

PartFile::~PartFile() {
  if (!path_.empty()) unlink(path_.c_str());
  if (file_ >= 0) close(file_);
}

void PartFile::write(std::string_view bytes) {
  for (std::string_view rest = bytes; !rest.empty();) {
    const ssize_t written = ::write(file_, rest.data(), rest.size());
    if (written < 0 && errno != EINTR)
      give_up(subject_, "cannot be written", errno);
    if (written > 0) rest.remove_prefix(static_cast<std::size_t>(written));
  }
}

void PartFile::take_permissions_of(const fs::path& other) {
  struct stat state {};
  if (stat(other.c_str(), &state) != 0) return;
  if (fchown(file_, state.st_uid, state.st_gid) != 0 &&
      fchown(file_, static_cast<uid_t>(-1), state.st_gid) != 0)
    state.st_mode &= ~static_cast<mode_t>(
        S_IRWXG);  // meant for a group that it does not belong to
  fchmod(file_, state.st_mode & 0777);
}

void PartFile::rename_to(const fs::path& path) {
  if (close(std::exchange(file_, -1)) != 0)
    give_up(subject_, "cannot be written", errno);  // a network may find out late
  if (rename(path_.c_str(), path.c_str()) != 0)
    give_up(subject_, "cannot be replaced", errno);
  path_.clear();
}

void remove_left_parts(const fs::path& folder) {
  std::error_code end;
  for (fs::directory_iterator entry(folder, end);
       !end && entry != fs::directory_iterator(); entry.increment(end)) {
    if (is_part_name(entry->path().filename().string()))
      remove_if_left(entry->path());
  }
}

}  // namespace nn
