#include "common/shell.hpp"

#include <sys/wait.h>

#include <array>
#include <boost/algorithm/string/replace.hpp>
#include <cstdio>

namespace nn {

// Between single quotes nothing is special but the quote itself.
std::string shell_quoted(const std::string& text) {
  return "'" + boost::algorithm::replace_all_copy(text, "'", "'\\''") + "'";
}

CommandResult run_command(const std::string& command) {
  std::FILE* pipe = popen(command.c_str(), "r");
  if (pipe == nullptr) return {127, ""};
  CommandResult result;
  std::array<char, 4096> part;
  while (const std::size_t got = std::fread(part.data(), 1, part.size(), pipe)) {
    result.output.append(part.data(), got);
  }
  const int status = pclose(pipe);
  result.status = WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
  return result;
}

}  // namespace nn
