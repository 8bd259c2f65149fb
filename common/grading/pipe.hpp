// One end writes, the other end reads: how a process hears what its child says.
#pragma once

#include <string>

namespace nn {

// Two file descriptors, which are closed at the end. std::system_error if there is
// no pipe to be had.
struct Pipe {
  int read_end = -1, write_end = -1;
  Pipe();
  ~Pipe();
  Pipe(const Pipe&) = delete;
  Pipe& operator=(const Pipe&) = delete;
  void close_write_end();
};

// Waits for bytes and appends them to the text, as long as it has not become longer
// than this; the rest is dropped. False at the end of what the pipe gives.
bool take_from(int pipe, std::string& text, std::size_t at_most);

// What a signal that has ended a program probably means, in words for a reader who
// wrote the program: "it crashes: is an index out of range, ...". `printed` is what
// the program said before.
std::string end_by_signal(int number, const std::string& printed);

}  // namespace nn
