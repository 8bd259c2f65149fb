#include "data/convert/picture_folders.hpp"

#include <algorithm>
#include <cctype>
#include <numeric>

#include "10_your_digit/picture_files/picture_file.hpp"
#include "10_your_digit/preparation/prepare.hpp"
#include "common/byte_source.hpp"
#include "common/story/progress.hpp"
#include "common/text.hpp"

namespace nn {
namespace {

namespace fs = std::filesystem;

struct PictureFile {
  fs::path path;
  std::uint8_t label = 0;
};

bool is_picture(const fs::path& path) {
  std::string ending = path.extension().string();
  std::ranges::transform(ending, ending.begin(), [](unsigned char c) { return std::tolower(c); });
  return !path.filename().string().starts_with(".") &&
         (ending == ".png" || ending == ".jpg" || ending == ".jpeg" || ending == ".pgm");
}

std::vector<PictureFile> pictures_in(const fs::path& folder) {
  std::vector<PictureFile> files;
  for (std::uint8_t label = 0; label < digit_classes; ++label) {
    std::error_code none;
    const auto first = static_cast<std::ptrdiff_t>(files.size());
    for (fs::directory_iterator entry(folder / std::to_string(label), none), end; !none && entry != end;
         entry.increment(none)) {
      if (is_picture(entry->path())) files.push_back({entry->path(), label});
    }
    std::ranges::sort(files.begin() + first, files.end(), {}, &PictureFile::path);
  }
  return files;
}

bool fits(const ColourPicture& picture) {
  return picture.height == digit_side && picture.width == digit_side;
}

void append(Labelled& set, const GreyPicture& digit, std::uint8_t label) {
  set.pixels.insert(set.pixels.end(), digit.pixels.begin(), digit.pixels.end());
  set.labels.push_back(label);
}

// Light ink on dark, as it is, when most of all these pixels are dark; else the other way round.
void invert_where_light(Labelled& set, const std::vector<std::size_t>& as_they_are, Treated& treated) {
  double sum = 0.0;
  const auto pixels_of = [&](std::size_t i) {
    return std::span(set.pixels).subspan(i * digit_pixels, digit_pixels);
  };
  for (const std::size_t i : as_they_are) {
    const auto pixels = pixels_of(i);
    sum += std::accumulate(pixels.begin(), pixels.end(), 0.0);
  }
  if (sum <= 127.5 * static_cast<double>(as_they_are.size() * digit_pixels)) return;
  treated.inverted += as_they_are.size();
  for (const std::size_t i : as_they_are) {
    for (std::uint8_t& pixel : pixels_of(i)) pixel = static_cast<std::uint8_t>(255 - pixel);
  }
}

}  // namespace

bool has_digit_folders(const fs::path& folder) {
  for (std::size_t label = 0; label < digit_classes; ++label) {
    std::error_code none;
    if (fs::is_directory(folder / std::to_string(label), none)) return true;
  }
  return false;
}

Labelled read_picture_folders(const fs::path& folder, Treated& treated, const std::function<bool()>& stop) {
  const std::vector<PictureFile> files = pictures_in(folder);
  if (files.empty())
    throw DataError(folder.string() + ": its folders 0 to 9 hold no PNG, JPEG or PGM pictures");
  Labelled set;
  std::vector<std::size_t> as_they_are;
  Progress bar("Reading", files.size());
  for (const PictureFile& file : files) {
    if (stop()) break;
    try {
      const ColourPicture picture = read_picture(file.path);
      if (fits(picture)) as_they_are.push_back(set.count());
      append(set, fits(picture) ? in_grey(picture) : prepare(picture, file.path.string()).digit, file.label);
      treated.prepared += !fits(picture);
    } catch (const DataError& error) {
      if (treated.left_out++ == 0) treated.first_reason = error.what();
    }
    bar.advance();
  }
  bar.clear();
  invert_where_light(set, as_they_are, treated);
  return set;
}

}  // namespace nn
