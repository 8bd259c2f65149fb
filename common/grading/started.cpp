#include "common/grading/started.hpp"

#include <fcntl.h>
#include <poll.h>
#ifdef __linux__
#include <sys/prctl.h>
#endif
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <chrono>
#include <csignal>
#include <cstdio>
#include <cstring>
#include <iostream>
#include <memory>
#include <system_error>

#include "common/grading/pipe.hpp"
#include "common/text.hpp"

namespace nn {
namespace {

constexpr std::size_t complained_at_most = 4000;  // bytes

// A file without a name: however late the program reads it, nobody has to wait.
using File = std::unique_ptr<std::FILE, int (*)(std::FILE*)>;
File file_with(const std::string& input) {
  File file(std::tmpfile(), std::fclose);
  const bool written = file && std::fwrite(input.data(), 1, input.size(),
                                           file.get()) == input.size();
  if (!written || std::fflush(file.get()) != 0)
    throw std::system_error(errno, std::generic_category(), "a temporary file");
  std::rewind(file.get());
  return file;
}

struct Ends {
  int input = -1;
  Pipe output, errors;
  Pipe refusal;  // why the program could not be started
};

// Only what a program is meant to have stays open in it.
void close_in_program(const Ends& ends) {
  for (const int end : {ends.input, ends.output.read_end, ends.output.write_end,
                        ends.errors.read_end, ends.errors.write_end,
                        ends.refusal.read_end, ends.refusal.write_end})
    fcntl(end, F_SETFD, FD_CLOEXEC);
}

// The program ends with the process that waits for it: at once where the system can
// do that, and elsewhere when the alarm rings.
[[noreturn]] void become(const std::vector<std::string>& command, const Ends& ends,
                         unsigned seconds) {
  setpgid(0, 0);
#ifdef __linux__
  prctl(PR_SET_PDEATHSIG, SIGKILL);
#endif
  dup2(ends.input, STDIN_FILENO);
  dup2(ends.output.write_end, STDOUT_FILENO);
  dup2(ends.errors.write_end, STDERR_FILENO);
  const rlimit no_core{0, 0};
  setrlimit(RLIMIT_CORE, &no_core);
  for (const int number : {SIGXFSZ, SIGPIPE, SIGINT, SIGTERM, SIGALRM})
    std::signal(number, SIG_DFL);
  alarm(seconds + 5);
  std::vector<char*> words;
  for (const std::string& word : command)
    words.push_back(const_cast<char*>(word.c_str()));
  words.push_back(nullptr);
  execvp(words[0], words.data());
  const int reason = errno;
  const auto written = write(ends.refusal.write_end, &reason, sizeof reason);
  _exit(written < 0 ? 126 : 127);
}

// How the wait for the program came to its end.
enum class Wait { ended, too_long, too_much, given_up };

// With a listener, the end of what comes on stderr is kept instead of its
// beginning.
bool hear_complaints(int source, Started& started, const Limits& limits) {
  if (!limits.overhears)
    return take_from(source, started.complained, complained_at_most);
  std::string news;
  const bool goes_on = take_from(source, news, news.max_size());
  if (!news.empty()) limits.overhears(news);
  started.complained += news;
  if (started.complained.size() > complained_at_most)
    started.complained.erase(0, started.complained.size() - complained_at_most);
  return goes_on;
}

// Reads what comes now, or within a tenth of a second. A pipe at its end is left.
void hear(std::array<pollfd, 2>& sources, Started& started, const Limits& limits) {
  if (poll(sources.data(), sources.size(), 100) <= 0) return;
  if (sources[0].revents != 0 &&
      !take_from(sources[0].fd, started.printed, limits.bytes + 1))
    sources[0].fd = -1;
  if (sources[1].revents != 0 && !hear_complaints(sources[1].fd, started, limits))
    sources[1].fd = -1;
}

// The program may have ended while something that it has started still holds the
// pipes: then what is in them is read, and no more is waited for.
void hear_the_rest(std::array<pollfd, 2>& sources, Started& started,
                   const Limits& limits) {
  while (started.printed.size() <= limits.bytes &&
         poll(sources.data(), sources.size(), 0) > 0)
    hear(sources, started, limits);
}

// It keeps its number until its status is taken, so the group can still be killed.
bool has_ended(pid_t program) {
  siginfo_t info = {};
  return waitid(P_PID, static_cast<id_t>(program), &info,
                WEXITED | WNOHANG | WNOWAIT) == 0 &&
         info.si_pid == program;
}

Wait wait_for(pid_t program, const Ends& ends, const Limits& limits,
              Started& started) {
  using std::chrono::steady_clock;
  const auto end = steady_clock::now() + std::chrono::seconds(limits.seconds);
  std::array<pollfd, 2> sources = {
      {{ends.output.read_end, POLLIN, 0}, {ends.errors.read_end, POLLIN, 0}}};
  while (true) {
    const bool ended = has_ended(program);
    if (ended) hear_the_rest(sources, started, limits);
    if (started.printed.size() > limits.bytes) return Wait::too_much;
    if (ended) return Wait::ended;
    if (limits.give_up && limits.give_up()) return Wait::given_up;
    if (steady_clock::now() >= end) return Wait::too_long;
    if (sources[0].fd < 0 && sources[1].fd < 0) {
      usleep(1000);
    } else {
      hear(sources, started, limits);
    }
  }
}

// Most languages put what matters into the last line.
std::string last_line(const std::string& text) {
  std::string last;
  for (const std::string& line : lines_of(text)) {
    if (!words_of(line).empty()) last = line;
  }
  return printable(last.substr(0, 200));
}

std::string with_complaint(const std::string& finding, const Started& started) {
  const std::string last = last_line(started.complained);
  return last.empty() ? finding : finding + "; it says: " + last;
}

std::string finding_of(Wait wait, int status, const Limits& limits,
                       const Started& started) {
  switch (wait) {
    case Wait::given_up:
      return "interrupted";
    case Wait::too_much:
      return "it prints without end: more than " + grouped(limits.bytes) + " bytes";
    case Wait::too_long:
      return "it does not end within " + counted(limits.seconds, "second") +
             ": is there an endless loop?";
    case Wait::ended:
      break;
  }
  if (WIFSIGNALED(status))
    return with_complaint(end_by_signal(WTERMSIG(status), started.complained),
                          started);
  if (WEXITSTATUS(status) == 0) return "";
  return with_complaint(
      "it ends with status " + std::to_string(WEXITSTATUS(status)), started);
}

// What stopped the program from being started, or nothing.
std::string refusal_in(const Ends& ends, const std::string& name) {
  int reason = 0;
  if (read(ends.refusal.read_end, &reason, sizeof reason) != sizeof reason)
    return "";
  return printable(name) + " cannot be started: " + std::strerror(reason);
}

}  // namespace

Started run_started(const std::vector<std::string>& command,
                    const std::string& input, const Limits& limits) {
  const File file = file_with(input);
  Ends ends;
  ends.input = fileno(file.get());
  close_in_program(ends);
  std::cout.flush();
  std::fflush(nullptr);  // or the child would print it once more
  const pid_t program = fork();
  if (program < 0) throw std::system_error(errno, std::generic_category(), "fork");
  if (program == 0) become(command, ends, limits.seconds);
  setpgid(program, program);
  for (Pipe* pipe : {&ends.output, &ends.errors, &ends.refusal})
    pipe->close_write_end();
  Started started;
  started.finding = refusal_in(ends, command.front());
  started.refused = !started.finding.empty();
  const Wait wait = wait_for(program, ends, limits, started);
  kill(-program, SIGKILL);  // it, if it still runs, and whatever it has started
  int status = 0;
  waitpid(program, &status, 0);
  if (!started.refused) started.finding = finding_of(wait, status, limits, started);
  return started;
}

}  // namespace nn
