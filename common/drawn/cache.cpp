#include "common/drawn/cache.hpp"

#include <unistd.h>

#include <array>
#include <cerrno>
#include <chrono>
#include <cstring>
#include <fstream>
#include <iostream>

#include "common/progress.hpp"
#include "common/text.hpp"

namespace nn {
namespace {

namespace fs = std::filesystem;

// The digits have a seed of their own: a story's --seed never changes them.
constexpr std::uint32_t drawn_seed = 10;

// To be raised whenever other digits come out, so that nobody goes on reading the old ones.
constexpr const char* drawn_version = "drawn digits, version 1\n";

constexpr std::array file_names = {"train-images-idx3-ubyte", "train-labels-idx1-ubyte",
                                   "t10k-images-idx3-ubyte", "t10k-labels-idx1-ubyte", "version"};

bool has_size(const fs::path& file, std::uintmax_t size) {
  std::error_code missing;
  return fs::file_size(file, missing) == size && !missing;
}

bool is_whole(const fs::path& folder, const DrawnCounts& counts) {
  std::ifstream file(folder / file_names[4]);
  std::string line;
  if (!std::getline(file, line) || line + "\n" != drawn_version) return false;
  const auto set_is_whole = [&](std::size_t first, std::size_t count) {
    return has_size(folder / file_names[first], 16 + count * 28 * 28) &&
           has_size(folder / file_names[first + 1], 8 + count);
  };
  return set_is_whole(0, counts.training) && set_is_whole(2, counts.test);
}

// What programs left that were killed while they wrote, a matter of a blink: an hour later nobody writes
// there.
void remove_left_over(const fs::path& beside) {
  const std::string ours = beside.filename().string() + "-";
  const auto an_hour_ago = fs::file_time_type::clock::now() - std::chrono::hours(1);
  std::error_code ignored;
  std::vector<fs::path> old;
  for (const auto& entry : fs::directory_iterator(beside.parent_path(), ignored)) {
    const bool left = entry.path().filename().string().starts_with(ours) && entry.is_directory(ignored);
    if (left && entry.last_write_time(ignored) < an_hour_ago) old.push_back(entry.path());
  }
  for (const fs::path& folder : old) fs::remove_all(folder, ignored);
}

// A folder of our own beside the one that is to be, on the same disk; goes away with all that is still in it.
class ScratchFolder {
 public:
  explicit ScratchFolder(const fs::path& beside) {
    std::error_code ignored;
    fs::create_directories(beside.parent_path(), ignored);
    remove_left_over(beside);
    std::string name = beside.string() + "-XXXXXX";
    if (mkdtemp(name.data()) == nullptr) {
      throw DataError(beside.string() + ": cannot be written: " + std::strerror(errno));
    }
    path_ = name;
  }
  ~ScratchFolder() {
    std::error_code ignored;
    fs::remove_all(path_, ignored);
  }
  ScratchFolder(const ScratchFolder&) = delete;
  ScratchFolder& operator=(const ScratchFolder&) = delete;
  const fs::path& path() const { return path_; }

 private:
  fs::path path_;
};

// Where nothing stands, one rename puts the folder in place. Over what is broken or old the files go one by
// one, the version last: until then nobody takes them for whole. Another program that does the same at the
// same time does no harm, since its files hold the same bytes.
void put_in_place(const fs::path& ours, const fs::path& folder, const DrawnCounts& counts) {
  std::error_code error;
  fs::rename(ours, folder, error);
  if (!error || is_whole(folder, counts)) return;
  for (const char* name : file_names) fs::rename(ours / name, folder / name, error);
  if (!is_whole(folder, counts))
    throw DataError(folder.string() + ": cannot be put in place; remove what is there");
}

void write_set(const fs::path& folder, std::size_t first, const DrawnSet& set) {
  write_idx(folder / file_names[first], set.pixels);
  write_idx(folder / file_names[first + 1], set.labels);
}

// All of it is drawn before the first byte is written.
void draw_into(const fs::path& folder, const DrawnCounts& counts) {
  ScratchFolder{folder};  // better to fail before the work than after it
  const std::size_t count = counts.training + counts.test;
  std::cerr << "note: drawing " << grouped(count) << " digits once into " << printable(folder.string())
            << " ..." << std::endl;
  Progress bar("Drawing", count);
  Engine engine(drawn_seed);
  const auto advance = [&] { bar.advance(); };
  const DrawnSet training = draw_digits(counts.training, {}, engine, advance);
  const DrawnSet test = draw_digits(counts.test, {}, engine, advance);

  const ScratchFolder scratch(folder);
  const fs::path ours = scratch.path() / "drawn";
  fs::create_directory(ours);
  write_set(ours, 0, training);
  write_set(ours, 2, test);
  std::ofstream(ours / file_names[4]) << drawn_version;
  put_in_place(ours, folder, counts);
}

}  // namespace

fs::path drawn_digits_in(std::span<const fs::path> folders, const DrawnCounts& counts) {
  for (const fs::path& folder : folders) {
    if (is_whole(folder, counts)) return folder;
  }
  std::string why = "there is no folder for drawn digits";
  for (const fs::path& folder : folders) {
    try {
      draw_into(folder, counts);
      return folder;
    } catch (const DataError& error) {
      why = error.what();
    }
  }
  throw DataError(why + "; let XDG_CACHE_HOME name a folder with room for 55 MB");
}

}  // namespace nn
