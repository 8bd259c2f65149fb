#include "common/story/gnuplot.hpp"

#include <fcntl.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <chrono>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <iostream>
#include <sstream>
#include <thread>

#include "common/story/progress.hpp"
#include "common/text.hpp"

extern char** environ;

namespace nn {
namespace {

std::string gnuplot_program() {
  const char* other = std::getenv("GNUPLOT");
  return other != nullptr && *other != '\0' ? other : "gnuplot";
}

// A gnuplot that did not end in time once is not waited for again.
bool hung = false;

std::chrono::milliseconds time_limit() {
  const char* seconds = std::getenv("NN_GNUPLOT_SECONDS");
  const double limit = number_in(seconds == nullptr ? "" : seconds).value_or(30.0);
  return std::chrono::milliseconds(
      static_cast<int>(1000.0 * std::clamp(limit, 0.1, 3600.0)));
}

// The exit status of a process; it is killed when the time is up, and -1 stands for
// every failure.
int wait_for(pid_t process, std::chrono::milliseconds limit) {
  const auto end = std::chrono::steady_clock::now() + limit;
  int status = 0;
  while (true) {
    const pid_t ended = waitpid(process, &status, WNOHANG);
    if (ended == process) return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
    if (ended < 0 && errno != EINTR) return -1;
    if (std::chrono::steady_clock::now() > end) break;
    std::this_thread::sleep_for(std::chrono::milliseconds(2));
  }
  kill(-process, SIGKILL);  // and all that it has started
  waitpid(process, &status, 0);
  std::cerr << "note: gnuplot did not end in "
            << static_cast<double>(limit.count()) / 1000.0
            << " s and was stopped (NN_GNUPLOT_SECONDS sets another limit)"
            << std::endl;
  hung = true;
  return -1;
}

// Where nobody reads it.
int nowhere() {
  static const int file = open("/dev/null", O_WRONLY | O_CLOEXEC);
  return file;
}

// What gnuplot says goes to this open file; a number below 0 stands for where our
// own output goes.
int run_gnuplot(std::vector<std::string> arguments, int log) {
  if (hung) return -1;
  arguments.insert(arguments.begin(), gnuplot_program());
  std::vector<char*> raw;
  for (std::string& argument : arguments) raw.push_back(argument.data());
  raw.push_back(nullptr);

  posix_spawn_file_actions_t files;
  posix_spawn_file_actions_init(&files);
  posix_spawn_file_actions_addopen(&files, STDIN_FILENO, "/dev/null", O_RDONLY, 0);
  if (log >= 0) {
    posix_spawn_file_actions_adddup2(&files, log, STDERR_FILENO);
    posix_spawn_file_actions_adddup2(&files, STDERR_FILENO, STDOUT_FILENO);
  }
  posix_spawnattr_t
      attributes;  // a process group of its own, which can be ended as a whole
  posix_spawnattr_init(&attributes);
  posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETPGROUP);
  posix_spawnattr_setpgroup(&attributes, 0);
  pid_t process = 0;
  const int error =
      posix_spawnp(&process, raw[0], &files, &attributes, raw.data(), environ);
  posix_spawnattr_destroy(&attributes);
  posix_spawn_file_actions_destroy(&files);
  return error != 0 ? -1 : wait_for(process, time_limit());
}

// A file without a name, for what gnuplot says: it is gone with the program,
// however that ends.
class Log {
 public:
  ~Log() {
    if (file_ != nullptr) std::fclose(file_);
  }
  int number() const { return file_ == nullptr ? nowhere() : fileno(file_); }
  std::string text() const {
    std::string text;
    if (file_ == nullptr) return text;
    std::rewind(file_);
    for (int c = std::fgetc(file_); c != EOF; c = std::fgetc(file_))
      text += static_cast<char>(c);
    return text;
  }

 private:
  std::FILE* file_ = std::tmpfile();
};

// On a full disk gnuplot leaves the beginning of a picture, and says that all is
// well. A whole one ends as its format asks: an SVG with "</svg>", a PNG with the
// chunk IEND, a GIF with a semicolon.
bool is_whole(const std::filesystem::path& picture) {
  std::ifstream file(picture, std::ios::binary | std::ios::ate);
  const std::streamoff size = file.tellg();
  std::string end(static_cast<std::size_t>(std::clamp<std::streamoff>(size, 0, 16)),
                  '\0');
  file.seekg(size - static_cast<std::streamoff>(end.size()));
  file.read(end.data(), static_cast<std::streamsize>(end.size()));
  const auto holds = [&](const char* words) {
    return end.find(words) != std::string::npos;
  };
  return file && (holds("</svg>") || holds("IEND") || end.ends_with(';'));
}

// What gnuplot said, with the names of files in it.
void tell_lines(const std::string& text) {
  std::istringstream lines(text);
  for (std::string line; std::getline(lines, line);)
    std::cerr << printable(line) << "\n";
  std::cerr << std::flush;
}

std::vector<std::string> script_call(const std::filesystem::path& folder,
                                     const std::string& script,
                                     const std::string& assignment) {
  std::error_code unknown;  // where we are, when that folder was removed
  const std::filesystem::path whole = std::filesystem::absolute(folder, unknown);
  return {"-e", "cd " + quoted((unknown ? folder : whole).string()), "-e",
          assignment, script};
}

// The first terminal that opens a window here, or drawing by characters.
std::string terminal_to_show() {
  const auto has = [](const char* name) {
    const char* value = std::getenv(name);
    return value != nullptr && *value != '\0';
  };
#ifdef __APPLE__
  const bool windows = true;
#else
  const bool windows = has("DISPLAY") || has("WAYLAND_DISPLAY");
#endif
  if (windows) {
    for (const char* window : {"qt", "x11", "aqua"}) {
      if (run_gnuplot({"-e", "set terminal " + std::string(window)}, nowhere()) ==
          0)
        return window;
    }
  }
  return "dumb noenhanced size " +
         std::to_string(std::min<std::size_t>(terminal_width(), 100) - 1) + ",26";
}

}  // namespace

std::string quoted(const std::string& text) {
  std::string result = "'";
  for (const char c : text) result += c == '\'' ? "''" : std::string(1, c);
  return result + "'";
}

bool gnuplot_runs() {
  static const bool runs =
      gnuplot_program() != "none" && run_gnuplot({"--version"}, nowhere()) == 0;
  return runs;
}

bool draw_with_gnuplot(const std::filesystem::path& folder,
                       const std::string& script,
                       const std::filesystem::path& picture) {
  const Log log;
  const auto call =
      script_call(folder, script, "picture=" + quoted(picture.string()));
  const bool drawn =
      run_gnuplot(call, log.number()) == 0 && is_whole(folder / picture);
  if (!drawn) tell_lines(log.text());
  return drawn;
}

void show_with_gnuplot(const std::filesystem::path& folder,
                       const std::string& script, bool image) {
  static const std::string terminal = terminal_to_show();
  if (image && terminal.starts_with("dumb")) return;
  std::cout.flush();
  auto call = script_call(folder, script, "show=" + quoted(terminal));
  if (terminal.starts_with("dumb") == false) call.insert(call.begin(), "--persist");
  run_gnuplot(call, -1);
}

}  // namespace nn
