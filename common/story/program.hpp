// What every program of the tutorial shares: options, and an end that is one clear
// line and a status.
#pragma once

#include <functional>

#include "common/story/options.hpp"

namespace nn {

// Runs a program's story and turns what it throws into one line on stderr: status 2
// for a UsageError, 1 for everything else, 0 when it returns, or 130 when Ctrl-C
// made it return (common/story/interrupt.hpp).
int run_program(int argc, char** argv,
                const std::function<void(int argc, char** argv)>& story);

// How run_program's program was called, but for the folder of its figures:
// "08_mnist --seed 2". Empty without one.
const std::string& called_as();

}  // namespace nn
