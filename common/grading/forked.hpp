// Runs code that may do anything: crash, never end, or end the whole program. It
// runs in a child process, so none of this harms the program that waits for it.
#pragma once

#include <functional>
#include <string>

namespace nn {

struct Ending {
  std::string finding;  // why it did not end well; empty if it did
  std::string printed;  // the beginning of what it printed, on stdout and stderr
};

// Runs the body and says in one line how it ended. An exception is a finding, with
// its message; so are a crash, a call of exit(), and more than so many seconds of
// processor time (or ten times as many of waiting). The body reads an empty stdin,
// and leaves no core file.
Ending run_forked(const std::function<void()>& body, unsigned seconds);

}  // namespace nn
