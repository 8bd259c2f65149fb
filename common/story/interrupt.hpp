// Ctrl-C in a program that has something to lose: the first one only asks, and the
// program stops at its next good moment, keeping what it has; a second one ends it
// at once.
#pragma once

namespace nn {

// From now on Ctrl-C (SIGINT) asks instead of ending the program.
void ask_on_interrupt();

// Has Ctrl-C asked? The program should stop soon, and then run_program ends with
// status 130, as shells expect.
bool interrupted();

}  // namespace nn
