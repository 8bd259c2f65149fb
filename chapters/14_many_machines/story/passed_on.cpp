#include "14_many_machines/story/passed_on.hpp"

#include <signal.h>
#include <sys/types.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstddef>
#include <system_error>

namespace nn {
namespace {

constexpr std::array passed = {SIGINT, SIGTERM, SIGHUP};

volatile sig_atomic_t command_process = 0, passed_signal = 0;

extern "C" void pass_on(int signal) {
  const int error = errno;
  passed_signal = signal;
  if (command_process > 0) kill(command_process, signal);
  errno = error;
}

// While it lives, signals are passed on; until let_in(), they wait.
class Passing {
 public:
  Passing() {
    passed_signal = 0;
    sigset_t waiting;
    sigemptyset(&waiting);
    for (const int signal : passed) sigaddset(&waiting, signal);
    sigprocmask(SIG_BLOCK, &waiting, &mask_);
    for (std::size_t i = 0; i < passed.size(); ++i) {
      sigaction(passed[i], nullptr, &before_[i]);
      struct sigaction action = {};
      action.sa_handler = pass_on;
      if (before_[i].sa_handler != SIG_IGN) sigaction(passed[i], &action, nullptr);
    }
  }
  ~Passing() {
    command_process = 0;
    undo();
  }
  Passing(const Passing&) = delete;
  Passing& operator=(const Passing&) = delete;

  void let_in() const { sigprocmask(SIG_SETMASK, &mask_, nullptr); }
  void undo() const {
    for (std::size_t i = 0; i < passed.size(); ++i)
      sigaction(passed[i], &before_[i], nullptr);
    let_in();
  }

 private:
  sigset_t mask_ = {};
  std::array<struct sigaction, passed.size()> before_ = {};
};

[[noreturn]] void fail(const char* what) {
  throw std::system_error(errno, std::generic_category(), what);
}

}  // namespace

CommandEnd run_passing_signals(const std::string& command) {
  const Passing passing;
  const pid_t process = fork();
  if (process < 0) fail("no process can be started; end some others");
  if (process == 0) {
    setpgid(0, 0);
    passing.undo();
    execl("/bin/sh", "sh", "-c", command.c_str(), nullptr);
    _exit(127);
  }
  command_process = process;
  passing.let_in();
  int ended = 0;
  pid_t found = 0;
  while ((found = waitpid(process, &ended, 0)) < 0 && errno == EINTR) {
  }
  command_process = 0;
  if (found != process) fail("the end of a process was missed");
  return {WIFEXITED(ended) ? WEXITSTATUS(ended) : 128 + WTERMSIG(ended),
          passed_signal};
}

}  // namespace nn
