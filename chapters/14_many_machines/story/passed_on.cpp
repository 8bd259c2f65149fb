#include "14_many_machines/story/passed_on.hpp"

#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <csignal>
#include <system_error>

namespace nn {
namespace {

volatile std::sig_atomic_t command_process = 0, passed_signal = 0;

extern "C" void pass_on(int signal) {
  passed_signal = signal;
  if (command_process > 0) kill(command_process, signal);
}

// While it lives, signals are handled as a launcher does.
class Handling {
 public:
  Handling() {
    passed_signal = 0;
    for (std::size_t i = 0; i < signals.size(); ++i) {
      struct sigaction action = {};
      action.sa_handler = i < 2 ? pass_on : SIG_IGN;
      sigaction(signals[i], &action, &before_[i]);
    }
  }
  ~Handling() {
    command_process = 0;
    undo();
  }
  Handling(const Handling&) = delete;
  Handling& operator=(const Handling&) = delete;

  void undo() const {
    for (std::size_t i = 0; i < signals.size(); ++i)
      sigaction(signals[i], &before_[i], nullptr);
  }

 private:
  static constexpr std::array signals = {SIGTERM, SIGHUP, SIGINT, SIGQUIT};
  std::array<struct sigaction, signals.size()> before_ = {};
};

}  // namespace

CommandEnd run_passing_signals(const std::string& command) {
  const Handling handling;
  const pid_t process = fork();
  if (process < 0) throw std::system_error(errno, std::generic_category(), "fork");
  if (process == 0) {
    handling.undo();
    execl("/bin/sh", "sh", "-c", command.c_str(), nullptr);
    _exit(127);
  }
  command_process = process;
  if (passed_signal != 0) kill(process, passed_signal);
  int ended = 0;
  while (waitpid(process, &ended, 0) < 0 && errno == EINTR) {
  }
  return {WIFEXITED(ended) ? WEXITSTATUS(ended) : 128 + WTERMSIG(ended),
          passed_signal};
}

}  // namespace nn
