#include "12_faster/bench/peer_runs.hpp"

#include <unistd.h>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <sstream>
#include <stdexcept>

#include "08_mnist/many_runs.hpp"
#include "common/text.hpp"

namespace nn {
namespace {

namespace fs = std::filesystem;

// As one word of the shell.
std::string shell_word(const std::string& text) {
  std::string word = "'";
  for (const char letter : text) word += letter == '\'' ? std::string("'\\''") : std::string(1, letter);
  return word + "'";
}

struct Answer {
  int status = 0;
  std::string text;
};

Answer answer_of(const std::string& command) {
  std::FILE* pipe = popen((command + " 2>&1").c_str(), "r");
  if (pipe == nullptr) throw std::runtime_error("a peer cannot be started: " + command);
  Answer answer;
  char part[256];
  while (std::fgets(part, sizeof part, pipe) != nullptr) answer.text += part;
  const int status = pclose(pipe);
  answer.status = WIFEXITED(status) ? WEXITSTATUS(status) : 1;
  return answer;
}

std::string last_line(const std::string& text) {
  std::istringstream lines(text);
  std::string line, last;
  while (std::getline(lines, line)) {
    if (!line.empty()) last = line;
  }
  return last;
}

// The distribution's own Python is the one that its packages are installed for; $PYTHON names another.
std::string python() {
  const char* named = std::getenv("PYTHON");
  if (named != nullptr) return shell_word(named);
  return access("/usr/bin/python3", X_OK) == 0 ? "/usr/bin/python3" : "python3";
}

std::optional<std::string> command_for(const fs::path& file) {
  if (!fs::is_regular_file(file)) return {};
  if (file.extension() == ".py") {
    const bool is_peer = file.filename() != "data.py";
    return is_peer ? std::optional(python() + " " + shell_word(file.string())) : std::nullopt;
  }
  const bool runs = access(file.c_str(), X_OK) == 0;
  return runs ? std::optional(shell_word(fs::absolute(file).string())) : std::nullopt;
}

Peer ask(const std::string& command, const fs::path& file) {
  const Answer answer = answer_of(command + " tasks");
  const std::string line = last_line(answer.text);
  const std::size_t colon = line.find(": ");
  if (answer.status != 0 || colon == std::string::npos) {
    return {file.stem().string(), {}, command, line.empty() ? "it does not run" : line};
  }
  Peer peer{line.substr(0, colon), {}, command, {}};
  std::istringstream tasks(line.substr(colon + 2));
  for (std::string task; tasks >> task;) peer.tasks.push_back(task);
  return peer;
}

void write_bytes(const fs::path& path, std::span<const std::uint8_t> bytes) {
  std::ofstream file(path, std::ios::binary);
  file.write(reinterpret_cast<const char*>(bytes.data()), static_cast<std::streamsize>(bytes.size()));
  if (!file.flush()) throw std::runtime_error(path.string() + ": the digits for the peers cannot be written");
}

}  // namespace

std::vector<Peer> find_peers(const std::vector<fs::path>& folders) {
  std::vector<fs::path> files;
  for (const fs::path& folder : folders) {
    std::error_code error;
    for (const auto& entry : fs::directory_iterator(folder, error)) files.push_back(entry.path());
  }
  std::ranges::sort(files, {}, [](const fs::path& file) { return file.filename(); });
  std::vector<Peer> peers;
  for (const fs::path& file : files) {
    if (const auto command = command_for(file)) peers.push_back(ask(*command, file));
  }
  return peers;
}

PeerResult run_peer(const Peer& peer, const std::string& task, const fs::path& digits, std::size_t epochs) {
  const Answer answer =
      answer_of(peer.command + " " + task + " " + shell_word(digits.string()) + " " + std::to_string(epochs));
  PeerResult result;
  std::istringstream lines(answer.text);
  for (std::string line; std::getline(lines, line);) {
    std::istringstream words(line);
    std::string word, number;
    words >> word;
    if (word == "kernel" && line.size() > 7) result.kernel = line.substr(7);
    words >> number;
    const std::optional<double> value = number_in(number);
    if (word == "seconds" && value && *value > 0.0) result.seconds.push_back(*value);
    if (word == "accuracy" && value) result.accuracy = *value;
  }
  if (answer.status != 0 || result.seconds.empty()) {
    throw std::runtime_error(peer.name + " failed: " + last_line(answer.text));
  }
  return result;
}

void write_digits_for_peers(const fs::path& folder, const ImageSet& training, const ImageSet& test) {
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
