// Commands for the shell: words that it takes as they are, and what a command
// prints.
#pragma once

#include <string>

namespace nn {

// The text as one word of the shell, whatever is in it: "it's" is 'it'\''s'.
std::string shell_quoted(const std::string& text);

struct CommandResult {
  int status = 0;  // 127 when the command cannot be started, 128 and the signal's
                   // number when one ended it
  std::string output;
};

// Runs the command and waits for its end. What it prints on stderr is not part of
// the output.
CommandResult run_command(const std::string& command);

}  // namespace nn
