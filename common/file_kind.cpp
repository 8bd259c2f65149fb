#include "common/file_kind.hpp"

#include <algorithm>
#include <array>
#include <fstream>

namespace nn {
namespace {

constexpr const char* unpack = "unpack it and give the folder";
constexpr const char* to_pictures_or_csv =
    "save its pictures as PNG or CSV, and ./learn data --from reads those";
constexpr const char* fetch_page =
    "a server sent it instead of the data; fetch the file itself";

struct Beginning {
  std::size_t place;
  std::string_view bytes;
  FileKind kind;
};

constexpr std::array beginnings = {
    Beginning{0,
              "version https://git-lfs",
              {"is a Git LFS pointer, not the data", "git lfs pull fetches them"}},
    Beginning{0, "\x1f\x8b", {"is a gzip file", "gunzip it and give the folder"}},
    Beginning{0, "PK\x03\x04", {"is a zip archive (.zip, .npz)", unpack}},
    Beginning{0, "7z\xbc\xaf", {"is a 7z archive", unpack}},
    Beginning{0, "Rar!", {"is a RAR archive", unpack}},
    Beginning{257, "ustar", {"is a tar archive", unpack}},
    Beginning{0, "BZh", {"is packed with bzip2", unpack}},
    Beginning{0,
              "\xfd"
              "7zXZ",
              {"is packed with xz", unpack}},
    Beginning{0, "\x28\xb5\x2f\xfd", {"is packed with zstd", unpack}},
    Beginning{0, "PAR1", {"is a Parquet table", to_pictures_or_csv}},
    Beginning{0, "\x89HDF", {"is an HDF5 file", to_pictures_or_csv}},
    Beginning{0, "MATLAB 5.0", {"is a MATLAB file", to_pictures_or_csv}},
    Beginning{0, "\x93NUMPY", {"is a NumPy array (.npy)", to_pictures_or_csv}},
    Beginning{0,
              "\x89PNG",
              {"is a PNG picture", "./learn data --from reads folders of them"}},
    Beginning{0,
              "\xff\xd8\xff",
              {"is a JPEG picture", "./learn data --from reads folders of them"}},
};

// After spaces, and a mark of byte order: what web pages and XML begin with.
bool is_web_page(std::string_view bytes) {
  const std::size_t first = bytes.find_first_not_of("\xef\xbb\xbf \t\r\n");
  return first != std::string_view::npos && bytes[first] == '<';
}

}  // namespace

std::optional<FileKind> kind_of(std::string_view first_bytes) {
  const auto found =
      std::ranges::find_if(beginnings, [&](const Beginning& beginning) {
        return first_bytes.size() >= beginning.place &&
               first_bytes.substr(beginning.place).starts_with(beginning.bytes);
      });
  if (found != beginnings.end()) return found->kind;
  if (is_web_page(first_bytes)) return FileKind{"is a web page", fetch_page};
  return std::nullopt;
}

std::optional<FileKind> kind_of_file(const std::filesystem::path& path) {
  std::ifstream file(path, std::ios::binary);
  std::string bytes(bytes_to_tell_by, '\0');
  file.read(bytes.data(), static_cast<std::streamsize>(bytes.size()));
  bytes.resize(
      static_cast<std::size_t>(std::max<std::streamsize>(file.gcount(), 0)));
  return kind_of(bytes);
}

}  // namespace nn
