// Runs a shell command as long as this program lives: who asks this program to end
// asks the command.
#pragma once

#include <string>

namespace nn {

// How a command ended: with this status, or after a signal that was passed on.
struct CommandEnd {
  int status = 0;         // as shells count: 128 + n after signal n
  int passed_signal = 0;  // SIGTERM or SIGHUP; 0 for none
};

// Runs the command and waits for it. SIGTERM and SIGHUP are passed on to it, and
// its end is waited for; Ctrl-C reaches it by itself, because a terminal sends it
// to both. std::system_error if no process can be had.
CommandEnd run_passing_signals(const std::string& command);

}  // namespace nn
