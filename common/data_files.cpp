#include "common/data_files.hpp"

#include <algorithm>
#include <optional>
#include <vector>

#include "common/byte_source.hpp"
#include "common/file_kind.hpp"

namespace nn {
namespace {

namespace fs = std::filesystem;

// How a set calls its four files. Labels of QMNIST come in two forms.
struct Naming {
  const char* set;
  const char* training;
  const char* test;
  bool transposed;
};

constexpr std::array namings = {
    Naming{"", "train", "t10k", false},
    Naming{"QMNIST", "qmnist-train", "qmnist-test", false},
    Naming{"EMNIST digits", "emnist-digits-train", "emnist-digits-test", true},
    Naming{"EMNIST mnist", "emnist-mnist-train", "emnist-mnist-test", true}};

constexpr std::array below = {
    "",           "raw",        "MNIST/raw",        "QMNIST/raw",
    "EMNIST/raw", "KMNIST/raw", "FashionMNIST/raw", "gzip"};

// A file that we may not look at, and why.
struct Denied {
  fs::path file;
  std::error_code error;
};

// The file of this name: plain or gzipped, with a dash or a dot.
std::optional<fs::path> existing(const fs::path& folder, const std::string& name,
                                 std::optional<Denied>& denied) {
  const std::string dotted = std::string(name).replace(name.find("-idx"), 1, ".");
  for (const std::string& form : {name, name + ".gz", dotted, dotted + ".gz"}) {
    std::error_code error;
    if (fs::is_regular_file(folder / form, error)) return folder / form;
    if (error == std::errc::permission_denied && !denied)
      denied = Denied{folder / form, error};
  }
  return std::nullopt;
}

// The four, as far as they are there, the name of the first that is not, and the
// first that was denied.
struct Found {
  DataFiles files;
  std::size_t count = 0;
  std::string missing;
  std::optional<Denied> denied = {};
};

Found look_for(const fs::path& folder, const Naming& naming) {
  Found found{{{}, naming.set, naming.transposed}, 0, ""};
  for (std::size_t i = 0; i < 4; ++i) {
    const std::string part = i < 2 ? naming.training : naming.test;
    const std::string name =
        part + (i % 2 == 0 ? "-images-idx3-ubyte" : "-labels-idx1-ubyte");
    auto file = existing(folder, name, found.denied);
    if (!file && i % 2 == 1)
      file = existing(folder, part + "-labels-idx2-int", found.denied);
    if (file) {
      found.files.paths[i] = *file;
      ++found.count;
    } else if (found.missing.empty()) {
      found.missing = name;
    }
  }
  return found;
}

// "letters" where there is a file emnist-letters-...
std::string split_of_emnist(const fs::path& folder) {
  for (const char* split : {"letters", "balanced", "byclass", "bymerge"}) {
    if (look_for(folder, {"", (std::string("emnist-") + split + "-train").c_str(),
                          "", false})
            .count > 0)
      return split;
  }
  return "";
}

// What else may be there, and how to come to digits.
bool has_other_pictures(const fs::path& folder) {
  std::error_code none;
  if (fs::is_directory(folder / "0", none) ||
      fs::is_directory(folder / "train" / "0", none))
    return true;
  for (fs::directory_iterator entry(folder, none), end; !none && entry != end;
       entry.increment(none)) {
    if (entry->path().extension() == ".csv") return true;
  }
  return false;
}

[[noreturn]] void refuse_folder(const fs::path& folder,
                                const std::string& missing) {
  const std::string name = folder.string();
  std::error_code none;
  if (fs::exists(folder, none) && !fs::is_directory(folder, none)) {
    const auto kind = kind_of_file(folder);
    const bool packed =
        kind && !std::string_view(kind->fact).ends_with("gzip file");
    if (packed)
      throw DataError(name + ": " + kind->fact + ", not a folder; " +
                      kind->next_step);
    throw DataError(
        name +
        ": is a file, not a folder; give the folder that holds the four files" +
        (folder.extension() == ".csv" ? " (CSV: ./learn data --from FILE makes one)"
                                      : ""));
  }
  if (const std::string split = split_of_emnist(folder); !split.empty()) {
    throw DataError(name + ": holds EMNIST's split " + split +
                    ", which has more than ten classes, and this " +
                    "network has ten outputs; take its split digits or mnist");
  }
  throw DataError(name + ": holds no " + missing + " (plain or .gz); " +
                  (has_other_pictures(folder)
                       ? "./learn data --from FOLDER converts CSV and pictures"
                       : "./learn data fetches MNIST"));
}

// The first place and naming under which all four are there; else what comes
// nearest to it. Nothing that was denied is passed over.
Found search_folder(const fs::path& folder) {
  Found nearest{{}, 0, "train-images-idx3-ubyte"};
  for (const char* deeper : below) {
    for (const Naming& naming : namings) {
      const Found found =
          look_for(*deeper == '\0' ? folder : folder / deeper, naming);
      if (found.count == 4 || found.denied) return found;
      if (found.count > nearest.count) nearest = found;
    }
  }
  return nearest;
}

}  // namespace

std::optional<DataFiles> find_data_files(const fs::path& folder) {
  const Found found = search_folder(folder);
  return found.count == 4 ? std::optional(found.files) : std::nullopt;
}

DataFiles data_files(const fs::path& folder) {
  const Found found = search_folder(folder);
  if (found.count == 4) return found.files;
  if (found.denied) {
    throw DataError(found.denied->file.string() +
                    ": cannot be opened: " + found.denied->error.message() +
                    "; ask its owner, or name another folder");
  }
  refuse_folder(folder, found.missing);
}

}  // namespace nn
