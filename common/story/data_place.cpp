#include "common/story/data_place.hpp"

#include <unistd.h>

#include <cstdlib>
#include <iostream>
#include <optional>

#include "common/data_files.hpp"
#include "common/text.hpp"

namespace nn {
namespace {

namespace fs = std::filesystem;

std::string environment(const char* name) {
  const char* value = std::getenv(name);
  return value == nullptr ? "" : value;
}

// Built-in places are named as seen from the source tree: "data/mnist",
// "../shared/mnist".
std::string name_of(const fs::path& place) {
  const std::string seen =
      place.lexically_proximate(NN_SOURCE_DIR).generic_string();
  return seen.starts_with("../..") ? place.string() : seen;
}

// A place as a list of places names it; what it holds is not known where we may not
// look.
std::string looked_at(const fs::path& place) {
  std::error_code error;
  static_cast<void>(fs::status(place / "train-images-idx3-ubyte", error));
  return place.string() + (error == std::errc::permission_denied
                               ? " (" + error.message() + ")"
                               : "");
}

// It may be a word that was misspelt as well.
void require_there(const std::string& choice) {
  std::error_code error;
  if (fs::status(choice, error).type() == fs::file_type::not_found)
    throw DataError(
        choice +
        ": there is no such folder; give auto, mnist, drawn, or a folder that holds the four files");
}

// A folder that somebody named.
DataPlace named_place(const DataFiles& files, const std::string& choice) {
  const fs::path folder = files.folder();
  const std::string shown =
      printable(fs::path(choice) / "" == folder / "" ? choice : folder.string());
  return {folder, DataKind::another, shown,
          files.set + (files.transposed ? ", turned upright" : "")};
}

// All places that were looked at, and what to do.
std::string no_mnist(const DataPlaces& places) {
  std::string looked = places.named.empty() ? "" : looked_at(places.named);
  for (const fs::path& place : places.mnist)
    looked += (looked.empty() ? "" : ", ") + looked_at(place);
  return "MNIST is in none of " + looked + "; ./learn data fetches it";
}

DataPlace drawn_digits(const DataPlaces& places) {
  const fs::path folder = drawn_digits_in(places.drawn, places.counts);
  return {folder, DataKind::drawn, printable(name_of(folder)), ""};
}

// The source tree first, while there is one; then places that are the reader's own.
std::vector<fs::path> places_for_drawn_digits(const fs::path& source) {
  std::vector<fs::path> places;
  const fs::path own = fs::path("neuron-by-neuron") / "drawn";
  std::error_code none;
  if (fs::is_directory(source / "data", none))
    places.push_back(source / "data" / "drawn");
  if (const std::string cache = environment("XDG_CACHE_HOME");
      fs::path(cache).is_absolute())
    places.push_back(cache / own);
  if (const std::string home = environment("HOME"); !home.empty())
    places.push_back(fs::path(home) / ".cache" / own);
  const fs::path temporary = fs::temp_directory_path(none);
  if (!none)
    places.push_back(temporary / ("neuron-by-neuron-" + std::to_string(getuid())) /
                     "drawn");
  return places;
}

}  // namespace

std::string DataPlace::title() const {
  if (kind == DataKind::mnist) return "MNIST";
  if (kind == DataKind::drawn) return "drawn digits";
  return known_as.empty() ? "the set in " + shown : known_as;
}

std::string DataPlace::name() const {
  const bool names_its_place = kind == DataKind::another && known_as.empty();
  return names_its_place ? title() : title() + " (" + shown + ")";
}

DataPlaces usual_data_places() {
  const fs::path source = NN_SOURCE_DIR;
  return {.named = environment("NN_DATA"),
          .mnist = {source / "data" / "mnist",
                    source.parent_path() / "shared" / "mnist"},
          .drawn = places_for_drawn_digits(source),
          .counts = {}};
}

std::optional<DataPlace> find_mnist(const DataPlaces& places) {
  if (const auto files = find_data_files(places.named);
      !places.named.empty() && files)
    return named_place(*files, places.named);
  for (const fs::path& place : places.mnist) {
    const auto files = find_data_files(place);
    if (files && files->set.empty())
      return DataPlace{files->folder(), DataKind::mnist,
                       printable(name_of(files->folder())), ""};
  }
  return std::nullopt;
}

DataPlace find_data(const std::string& choice, const DataPlaces& places) {
  if (choice == "drawn") return drawn_digits(places);
  if (choice != "auto" && choice != "mnist") {
    require_there(choice);
    return named_place(data_files(choice), choice);
  }
  if (const auto mnist = find_mnist(places)) return *mnist;
  if (choice == "mnist") throw DataError(no_mnist(places));
  std::cerr << "note: " << printable(no_mnist(places))
            << "; until then the drawn digits must do" << std::endl;
  return drawn_digits(places);
}

}  // namespace nn
