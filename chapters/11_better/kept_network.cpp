#include "11_better/kept_network.hpp"

#include <fstream>
#include <string_view>

#include "04_gradient_descent/gradient_descent.hpp"
#include "common/whole_file.hpp"

namespace nn {

void keep_network(const std::filesystem::path& path, const Network& network) {
  WholeFile file(path);
  Network copy = network;
  for (const std::span<double> block : knobs(copy))
    file.write({reinterpret_cast<const char*>(block.data()), block.size_bytes()});
  file.finish();
}

bool fetch_network(const std::filesystem::path& path, Network& network) {
  std::uintmax_t bytes = 0;
  for (const std::span<double> block : knobs(network)) bytes += block.size_bytes();
  std::error_code none;
  if (std::filesystem::file_size(path, none) != bytes || none) return false;
  std::ifstream file(path, std::ios::binary);
  Network read = network;
  for (const std::span<double> block : knobs(read))
    file.read(reinterpret_cast<char*>(block.data()),
              static_cast<std::streamsize>(block.size_bytes()));
  if (!file) return false;
  network = read;
  return true;
}

}  // namespace nn
