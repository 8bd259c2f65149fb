#include "common/grading/forked.hpp"

#include <poll.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <chrono>
#include <csignal>
#include <cstdio>
#include <iostream>
#include <system_error>

#include "common/grading/child.hpp"
#include "common/grading/pipe.hpp"

namespace nn {
namespace {

constexpr std::size_t printed_at_most = 4000;  // bytes

// Reads both pipes until their ends, or until it has taken too long: then false.
bool listen(const Pipe& findings, const Pipe& output, unsigned seconds,
            std::string& said, std::string& printed) {
  using std::chrono::steady_clock;
  const auto end = steady_clock::now() + std::chrono::seconds(10 * seconds);
  std::array<pollfd, 2> sources = {
      {{findings.read_end, POLLIN, 0}, {output.read_end, POLLIN, 0}}};
  while (sources[0].fd >= 0 || sources[1].fd >= 0) {
    if (steady_clock::now() >= end) return false;
    if (poll(sources.data(), sources.size(), 100) <= 0) continue;
    if (sources[0].revents != 0 && !take_from(findings.read_end, said, 10000))
      sources[0].fd = -1;
    if (sources[1].revents != 0 &&
        !take_from(output.read_end, printed, printed_at_most))
      sources[1].fd = -1;
  }
  return true;
}

std::string how_it_ended(int status, bool in_time, const std::string& said,
                         const std::string& printed, unsigned seconds) {
  if (!in_time)
    return "it does not end: it waits for something, or takes more than " +
           std::to_string(10 * seconds) + " seconds";
  if (WIFSIGNALED(status)) return end_by_signal(WTERMSIG(status), printed);
  if (said.empty())
    return "it ends the whole program, with status " +
           std::to_string(WEXITSTATUS(status));
  return said.substr(1);
}

}  // namespace

Ending run_forked(const std::function<void()>& body, unsigned seconds) {
  Pipe findings, output;
  std::cout.flush();
  std::fflush(nullptr);  // or the child would print it once more
  const pid_t child = fork();
  if (child < 0) throw std::system_error(errno, std::generic_category(), "fork");
  if (child == 0) run_child(body, seconds, findings.write_end, output.write_end);
  setpgid(child, child);
  findings.close_write_end();
  output.close_write_end();
  std::string said, printed;
  const bool in_time = listen(findings, output, seconds, said, printed);
  kill(-child, SIGKILL);  // it, if it still runs, and whatever it has started
  int status = 0;
  waitpid(child, &status, 0);
  return {how_it_ended(status, in_time, said, printed, seconds), printed};
}

}  // namespace nn
