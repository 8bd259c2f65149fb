// Runs a shell command, and passes requests to end on to it.
#pragma once

#include <string>

namespace nn {

// How a command ended: with this status, or after a signal that was passed on.
struct CommandEnd {
  int status = 0;         // as shells count: 128 + n after signal n
  int passed_signal = 0;  // 0 for none
};

// Runs the command and waits for it. SIGINT (Ctrl-C), SIGTERM and SIGHUP are passed
// on to it, and its end is waited for. It has a process group of its own, so that
// the terminal does not send them a second time. A signal that is ignored, as
// SIGHUP is by nohup, stays ignored. std::system_error if no process can be
// started.
CommandEnd run_passing_signals(const std::string& command);

}  // namespace nn
