#include "12_faster/bench/peer_runs.hpp"

#include <unistd.h>

#include <algorithm>
#include <cstdlib>
#include <fstream>
#include <stdexcept>

#include "08_mnist/many_runs.hpp"
#include "common/shell.hpp"
#include "common/text.hpp"

namespace nn {
namespace {

namespace fs = std::filesystem;

std::string last_line(const std::string& text) {
  std::string last;
  for (const std::string& line : lines_of(text)) {
    if (!line.empty()) last = line;
  }
  return last;
}

// The distribution's packages belong to its own Python, so that one is used.
// $PYTHON names another.
std::string python() {
  const char* named = std::getenv("PYTHON");
  if (named != nullptr) return shell_quoted(named);
  return access("/usr/bin/python3", X_OK) == 0 ? "/usr/bin/python3" : "python3";
}

std::optional<std::string> command_for(const fs::path& file) {
  if (!fs::is_regular_file(file)) return {};
  if (file.extension() == ".py") {
    const bool is_peer = file.filename() != "data.py";
    return is_peer ? std::optional(python() + " " + shell_quoted(file.string()))
                   : std::nullopt;
  }
  const bool runs = access(file.c_str(), X_OK) == 0;
  return runs ? std::optional(shell_quoted(fs::absolute(file).string()))
              : std::nullopt;
}

Peer ask(const std::string& command, const fs::path& file) {
  const CommandResult answer = run_command(command + " tasks 2>&1");
  const std::string line = last_line(answer.output);
  const std::size_t colon = line.find(": ");
  if (answer.status != 0 || colon == std::string::npos) {
    return {
        file.stem().string(), {}, command, line.empty() ? "it does not run" : line};
  }
  return {line.substr(0, colon), words_of(line.substr(colon + 2)), command, {}};
}

void write_bytes(const fs::path& path, std::span<const std::uint8_t> bytes) {
  std::ofstream file(path, std::ios::binary);
  file.write(reinterpret_cast<const char*>(bytes.data()),
             static_cast<std::streamsize>(bytes.size()));
  if (!file.flush())
    throw std::runtime_error(path.string() +
                             ": the digits for the peers cannot be written");
}

}  // namespace

std::vector<Peer> find_peers(const std::vector<fs::path>& folders) {
  std::vector<fs::path> files;
  for (const fs::path& folder : folders) {
    std::error_code error;
    for (const auto& entry : fs::directory_iterator(folder, error))
      files.push_back(entry.path());
  }
  std::ranges::sort(files, {},
                    [](const fs::path& file) { return file.filename(); });
  std::vector<Peer> peers;
  for (const fs::path& file : files) {
    if (const auto command = command_for(file))
      peers.push_back(ask(*command, file));
  }
  return peers;
}

PeerResult run_peer(const Peer& peer, const std::string& task,
                    const fs::path& digits, std::size_t epochs) {
  const CommandResult answer =
      run_command(peer.command + " " + task + " " + shell_quoted(digits.string()) +
                  " " + std::to_string(epochs) + " 2>&1");
  PeerResult result;
  for (const std::string& line : lines_of(answer.output)) {
    const std::vector<std::string> words = words_of(line);
    if (words.size() < 2) continue;
    const std::optional<double> value = number_in(words[1]);
    if (words[0] == "kernel") result.kernel = line.substr(line.find(words[1]));
    if (words[0] == "seconds" && value && *value > 0.0)
      result.seconds.push_back(*value);
    if (words[0] == "accuracy" && value) result.accuracy = *value;
  }
  if (answer.status != 0 || result.seconds.empty()) {
    throw std::runtime_error(peer.name + " failed: " + last_line(answer.output));
  }
  return result;
}

void write_digits_for_peers(const fs::path& folder, const ImageSet& training,
                            const ImageSet& test) {
  write_bytes(folder / "pixels", training.pixels);
  write_bytes(folder / "labels", training.labels);
  write_bytes(folder / "test_pixels", test.pixels);
  write_bytes(folder / "test_labels", test.labels);
}

Ratio ratio_of(const std::vector<double>& theirs, const std::vector<double>& ours) {
  std::vector<double> ratios;
  for (std::size_t i = 0; i < std::min(theirs.size(), ours.size()); ++i) {
    ratios.push_back(theirs[i] / ours[i]);
  }
  const Spread spread = spread_of(ratios);
  return {spread.median, spread.least, spread.most};
}

}  // namespace nn
