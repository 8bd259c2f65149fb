#include "common/story/interrupt.hpp"

#include <csignal>

namespace nn {
namespace {

volatile std::sig_atomic_t asked = 0;

}  // namespace

void ask_on_interrupt() {
  struct sigaction action {};
  action.sa_handler = [](int) { asked = 1; };
  action.sa_flags =
      SA_RESTART |
      static_cast<int>(SA_RESETHAND);  // the second Ctrl-C ends the program
  sigaction(SIGINT, &action, nullptr);
}

bool interrupted() { return asked != 0; }

}  // namespace nn
