// Ctrl-C in a program that has results to lose. The first Ctrl-C only asks: the
// program stops as soon as it can keep its results. The second one ends the program
// at once.
#pragma once

namespace nn {

// From now on, Ctrl-C (SIGINT) asks the program to stop, instead of ending it.
void ask_on_interrupt();

// Has Ctrl-C been pressed? Then the program should stop soon, and run_program ends
// with status 130, as shells expect.
bool interrupted();

}  // namespace nn
