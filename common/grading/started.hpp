// Runs a program of somebody else's, in any language: it reads what it is given on
// stdin, and it may crash, never end or print without end. None of this harms the
// program that waits for it.
#pragma once

#include <functional>
#include <string>
#include <vector>

namespace nn {

struct Started {
  std::string finding;  // why it did not end well; empty if it did
  std::string printed;  // on stdout
  // The beginning of what it printed on stderr, or its end if somebody overhears
  // it.
  std::string complained;
  bool refused = false;  // it could not be started at all
};

struct Limits {
  unsigned seconds = 10;
  std::size_t bytes = std::size_t{1} << 20;  // printed at most
  std::function<bool()> give_up = {};        // asked ten times a second
  std::function<void(const std::string&)> overhears = {};  // what comes on stderr
};

// Starts the command, a program and its arguments, in this process's folder, and
// gives it the input. The program is found as a shell finds it. When it has ended,
// or broken a limit, it is killed with everything that it has started. A core file
// is never left. The finding is one line.
Started run_started(const std::vector<std::string>& command,
                    const std::string& input, const Limits& limits);

}  // namespace nn
