// Asks a program of the reader's the questions of the stages, and tells what is right and what is wrong.
#pragma once

#include <cstdint>
#include <iosfwd>
#include <string>
#include <vector>

namespace nn {

struct CheckSettings {
  std::vector<std::string> command;  // the program and its arguments
  std::string stages;                // "sum,layer"; all if empty
  std::string data = "auto";         // as find_data takes it
  std::uint32_t seed = 1;            // of the random questions
  std::size_t minutes = 60;          // for the digits
};

// Goes through the stages until one is not right. Prints a line for each, then what is wrong and where to
// read, and at the end how many are right. True if all that were asked are. UsageError for an unknown stage,
// or a command that is source code.
bool check_program(const CheckSettings& settings, std::ostream& out);

// The text of question "layer.2", and the numbers that are right, with six digits. UsageError if there is no
// such question.
void show_question(const std::string& name, const CheckSettings& settings, std::ostream& out);
void show_answer(const std::string& name, const CheckSettings& settings, std::ostream& out);

}  // namespace nn
