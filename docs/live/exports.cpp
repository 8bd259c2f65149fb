// What worker.js calls in the WebAssembly module. Numbers lie in the module's memory, and an address holds
// until the next call.
#include <emscripten.h>

#include <exception>
#include <string>

#include "docs/live/live.hpp"

namespace {

std::vector<double> question, answered;
std::string text;

}  // namespace

extern "C" {

// The names of all answers, each followed by a line break.
EMSCRIPTEN_KEEPALIVE const char* names() {
  text.clear();
  for (const std::string_view name : nn::live_names()) text.append(name).append("\n");
  return text.c_str();
}

// Where a question of so many numbers is to be written.
EMSCRIPTEN_KEEPALIVE double* room(std::size_t count) {
  question.resize(count);
  return question.data();
}

// Asks answer number `which` of names(). Returns how many numbers it gives, or -1 if it cannot be given.
EMSCRIPTEN_KEEPALIVE int give(std::size_t which) {
  try {
    answered = nn::ask(nn::live_names().at(which), question);
    return static_cast<int>(answered.size());
  } catch (const std::exception& error) {
    text = error.what();
    return -1;
  }
}

// The numbers of the last answer, and why there is none.
EMSCRIPTEN_KEEPALIVE const double* numbers() { return answered.data(); }
EMSCRIPTEN_KEEPALIVE const char* fault() { return text.c_str(); }

}  // extern "C"
