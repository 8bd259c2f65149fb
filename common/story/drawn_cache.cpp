#include "common/story/drawn_cache.hpp"

#include <unistd.h>
#include <zlib.h>

#include <algorithm>
#include <array>
#include <deque>
#include <fstream>
#include <iomanip>
#include <iostream>
#include <iterator>
#include <sstream>
#include <utility>

#include "common/digit_shape.hpp"
#include "common/folder_lock.hpp"
#include "common/story/progress.hpp"
#include "common/text.hpp"
#include "common/whole_file.hpp"

namespace nn {
namespace {

namespace fs = std::filesystem;

// The digits have a seed of their own: a story's --seed never changes them.
constexpr std::uint32_t drawn_seed = 10;

// To be raised whenever other digits come out, so that nobody goes on reading the
// old ones.
constexpr const char* drawn_version = "drawn digits, version 2\n";
constexpr const char* any_version = "drawn digits, ";

constexpr std::array file_names = {
    "train-images-idx3-ubyte", "train-labels-idx1-ubyte", "t10k-images-idx3-ubyte",
    "t10k-labels-idx1-ubyte"};
constexpr const char* version_name = "version";

// The CRC-32 of a file, in the usual 8 digits. zlib takes 0.03 s for all four.
std::string checksum(const fs::path& path) {
  std::ifstream file(path, std::ios::binary);
  std::vector<char> piece(std::size_t{1} << 18);
  uLong sum = crc32(0, nullptr, 0);
  while (file.read(piece.data(), static_cast<std::streamsize>(piece.size())) ||
         file.gcount() > 0)
    sum = crc32(sum, reinterpret_cast<const Bytef*>(piece.data()),
                static_cast<uInt>(file.gcount()));
  std::ostringstream digits;
  digits << std::hex << std::setw(8) << std::setfill('0') << sum;
  return digits.str();
}

// What is kept beside the digits: the version, and the sums of these four files.
std::string version_of(const std::array<fs::path, 4>& files) {
  std::string text = drawn_version;
  for (std::size_t i = 0; i < files.size(); ++i)
    text += checksum(files[i]) + "  " + file_names[i] + "\n";
  return text;
}

std::string version_in(const fs::path& folder) {
  std::ifstream file(folder / version_name, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

bool has_size(const fs::path& file, std::uintmax_t size) {
  std::error_code missing;
  return fs::file_size(file, missing) == size && !missing;
}

bool is_whole(const fs::path& folder, const DrawnCounts& counts) {
  const auto set_is_whole = [&](std::size_t first, std::size_t count) {
    return has_size(folder / file_names[first], 16 + count * digit_pixels) &&
           has_size(folder / file_names[first + 1], 8 + count);
  };
  const std::string version = version_in(folder);
  if (!version.starts_with(drawn_version) || !set_is_whole(0, counts.training) ||
      !set_is_whole(2, counts.test))
    return false;
  std::array<fs::path, 4> files;
  std::ranges::transform(file_names, files.begin(),
                         [&](const char* name) { return folder / name; });
  return version == version_of(files);
}

// Is something there under our names? Without our version beside it, it is somebody
// else's.
bool holds_files(const fs::path& folder) {
  const auto is_there = [&](const char* name) {
    std::error_code ignored;
    return fs::symlink_status(folder / name, ignored).type() !=
           fs::file_type::not_found;
  };
  return is_there(version_name) || std::ranges::any_of(file_names, is_there);
}

// A folder that is made while this lives goes again with it, unless something is in
// it.
class MaybeNewFolder {
 public:
  explicit MaybeNewFolder(fs::path path) : path_(std::move(path)) {
    std::error_code ignored;
    is_new_ = !fs::exists(path_, ignored);
  }
  ~MaybeNewFolder() {
    if (is_new_) rmdir(path_.c_str());
  }
  MaybeNewFolder(const MaybeNewFolder&) = delete;
  MaybeNewFolder& operator=(const MaybeNewFolder&) = delete;

 private:
  fs::path path_;
  bool is_new_ = false;
};

// All four are written before the first takes its place, and their version goes
// first: until the last one is there nobody takes them for whole, and what is there
// is known to be ours.
void write_sets(const fs::path& folder, const DrawnSet& training,
                const DrawnSet& test) {
  const std::array sets = {&training.pixels, &training.labels, &test.pixels,
                           &test.labels};
  std::deque<WholeFile> files;
  std::array<fs::path, 4> parts;
  for (std::size_t i = 0; i < sets.size(); ++i) {
    write_idx(files.emplace_back(folder / file_names[i]), *sets[i]);
    parts[i] = files.back().part();
  }
  write_whole(folder / version_name, version_of(parts));
  for (WholeFile& file : files) file.finish();
}

void announce(const fs::path& folder, const std::string& count, bool again) {
  std::cerr
      << "note: "
      << (again
              ? printable(folder.string()) +
                    " holds drawn digits that are cut short, changed or of an earlier version; drawing " +
                    count + " anew ..."
              : "drawing " + count + " digits once into " +
                    printable(folder.string()) + " ...")
      << std::endl;
}

// All of it is drawn before the first byte is written.
void draw_into(const fs::path& folder, const DrawnCounts& counts) {
  const MaybeNewFolder made(folder);
  require_writable_folder(
      folder,
      "the folder for drawn digits");  // better to fail before the work than after
  const FolderLock alone(folder);
  if (is_whole(folder, counts)) return;  // now: another program has drawn them
  const bool again = holds_files(folder);
  if (again && !version_in(folder).starts_with(any_version))
    throw DataError(
        folder.string() +
        ": holds other files under the names of drawn digits; move them away");
  const std::size_t count = counts.training + counts.test;
  announce(folder, grouped(count), again);
  Progress bar("Drawing", count);
  Engine engine(drawn_seed);
  const auto advance = [&] { bar.advance(); };
  const DrawnSet training = draw_digits(counts.training, {}, engine, advance);
  const DrawnSet test = draw_digits(counts.test, {}, engine, advance);
  write_sets(folder, training, test);
}

}  // namespace

fs::path drawn_digits_in(std::span<const fs::path> folders,
                         const DrawnCounts& counts) {
  for (const fs::path& folder : folders) {
    if (!is_whole(folder, counts)) continue;
    remove_left_parts(folder);
    return folder;
  }
  std::string why = "there is no folder for drawn digits";
  for (const fs::path& folder : folders) {
    try {
      draw_into(folder, counts);
      return folder;
    } catch (const std::runtime_error& error) {
      why = error.what();
    }
  }
  throw DataError(why + "; let XDG_CACHE_HOME name a folder with room for 55 MB");
}

}  // namespace nn
