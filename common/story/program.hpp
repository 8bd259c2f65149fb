// What all programs of the tutorial share: options, and errors that end the program
// with one clear line and a status.
#pragma once

#include <functional>

#include "common/story/options.hpp"

namespace nn {

// Runs a program's story and returns the exit status: 0 if the story returns, 2 if
// it throws a UsageError, and 1 if it throws anything else. What it throws is
// printed as one line on stderr. The status is 130 if the story returned because of
// Ctrl-C (common/story/interrupt.hpp).
int run_program(int argc, char** argv,
                const std::function<void(int argc, char** argv)>& story);

// How run_program's program was called, but for the folder of its figures:
// "08_mnist --seed 2". Empty without one.
const std::string& called_as();

}  // namespace nn
