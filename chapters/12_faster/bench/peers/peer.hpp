// What every peer in C++ needs: it reads the digits that the bench has written, and
// prints the lines that the bench reads.
#pragma once

#include <chrono>
#include <cstdint>
#include <fstream>
#include <functional>
#include <iostream>
#include <iterator>
#include <string>
#include <vector>

namespace nn {

// A task, a folder and a number of epochs; or "tasks", which asks for a peer's
// tasks.
struct PeerWords {
  std::string task, folder;
  int epochs = 0;
};

inline PeerWords peer_words(int argc, char** argv) {
  const auto word = [&](int i) { return std::string(argc > i ? argv[i] : ""); };
  return {word(1), word(2), argc > 3 ? std::stoi(argv[3]) : 0};
}

inline std::vector<std::uint8_t> read_bytes(const std::string& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

inline void time_epochs(int epochs, const std::function<void()>& one_epoch) {
  for (int epoch = 0; epoch < epochs; ++epoch) {
    const auto start = std::chrono::steady_clock::now();
    one_epoch();
    const std::chrono::duration<double> seconds =
        std::chrono::steady_clock::now() - start;
    std::cout << "seconds " << seconds.count() << std::endl;
  }
}

}  // namespace nn
