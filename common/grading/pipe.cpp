#include "common/grading/pipe.hpp"

#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <csignal>
#include <system_error>

namespace nn {

Pipe::Pipe() {
  std::array<int, 2> ends;
  if (pipe(ends.data()) != 0)
    throw std::system_error(errno, std::generic_category(), "pipe");
  read_end = ends[0], write_end = ends[1];
}

Pipe::~Pipe() { close(read_end), close_write_end(); }

void Pipe::close_write_end() {
  if (write_end >= 0) close(write_end);
  write_end = -1;
}

bool take_from(int pipe, std::string& text, std::size_t at_most) {
  std::array<char, 4096> bytes;
  const auto count = read(pipe, bytes.data(), bytes.size());
  if (count <= 0) return false;
  const std::size_t room = at_most - std::min(at_most, text.size());
  text.append(bytes.data(), std::min(room, static_cast<std::size_t>(count)));
  return true;
}

std::string end_by_signal(int number, const std::string& printed) {
  switch (number) {
    case SIGXCPU:
    case SIGKILL:
      return "it does not end: is there an endless loop?";
    case SIGSEGV:
    case SIGBUS:
      return "it crashes: is an index out of range, or does a function call itself?";
    case SIGFPE:
      return "it divides a whole number by 0";
    case SIGABRT:
      return printed.find("Assertion '") != std::string::npos
                 ? "it crashes: an index is out of range"
                 : "it stops the program with abort()";
    default:
      return "it was ended by signal " + std::to_string(number);
  }
}

}  // namespace nn
