// Runs commands of the shell and returns what they print.
#pragma once

#include <string>

namespace nn {

// The text quoted as one word for the shell, whatever it contains:
// "it's" becomes 'it'\''s'.
std::string shell_quoted(const std::string& text);

struct CommandResult {
  // 127 if the command cannot be started; 128 plus the signal's number if a signal
  // ended it.
  int status = 0;
  std::string output;
};

// Runs the command and waits until it ends. The output does not include what it
// prints on stderr.
CommandResult run_command(const std::string& command);

}  // namespace nn
