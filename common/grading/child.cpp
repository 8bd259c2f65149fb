#include "common/grading/child.hpp"

#include <fcntl.h>
#include <sys/resource.h>
#include <unistd.h>

#include <csignal>
#include <cstdio>
#include <exception>
#include <iostream>
#include <string>

#include "common/grading/expect.hpp"

namespace nn {
namespace {

constexpr rlim_t memory_at_most = rlim_t{2} << 30;

#ifdef __SANITIZE_ADDRESS__
constexpr bool sanitized = true;
#elif defined(__has_feature)
#if __has_feature(address_sanitizer)
constexpr bool sanitized = true;
#else
constexpr bool sanitized = false;
#endif
#else
constexpr bool sanitized = false;
#endif

void limit(int what, rlim_t amount) {
  const rlimit limits{amount, amount};
  setrlimit(static_cast<decltype(RLIMIT_CPU)>(what), &limits);
}

// The alarm ends the child even if its parent is gone. The sanitizer's shadow
// memory needs more room than any limit would leave.
void set_limits(unsigned seconds) {
  limit(RLIMIT_CORE, 0);
  const rlimit processor{seconds, seconds + 1};
  setrlimit(RLIMIT_CPU, &processor);
  if (!sanitized) limit(RLIMIT_AS, memory_at_most);
  alarm(10 * seconds + 5);
}

std::string finding_of(const std::function<void()>& body) {
  try {
    body();
    return "";
  } catch (const Finding& finding) {
    return finding.what();
  } catch (const std::exception& error) {
    const std::string message = error.what();
    return is_unsolved(message) ? "not solved yet" : "it throws: " + message;
  } catch (...) {
    return "it throws something that is not a std::exception";
  }
}

// A program that waits may have handlers of its own, such as those of Boost.Test.
void forget_handlers() {
  for (const int number : {SIGABRT, SIGSEGV, SIGBUS, SIGFPE, SIGILL, SIGXCPU,
                           SIGALRM, SIGTERM, SIGINT})
    std::signal(number, SIG_DFL);
}

}  // namespace

void run_child(const std::function<void()>& body, unsigned seconds, int findings,
               int output) {
  setpgid(0, 0);
  dup2(open("/dev/null", O_RDONLY), STDIN_FILENO);
  dup2(output, STDOUT_FILENO);
  dup2(output, STDERR_FILENO);
  forget_handlers();
  set_limits(seconds);
  const std::string said = "=" + finding_of(body);
  std::cout.flush();
  std::fflush(nullptr);
  const auto written = write(findings, said.data(), said.size());
  _exit(written < 0 ? 1 : 0);
}

}  // namespace nn
