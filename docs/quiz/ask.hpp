// A quiz in the terminal: asks one question after the other and tells how the answers were.
#pragma once

#include <iosfwd>
#include <string>

#include "common/quiz/quiz.hpp"

namespace nn {

struct Score {
  std::size_t right = 0, asked = 0;
};

// Asks on `out`, reads a line of `in` for each question, and explains each answer. An empty line skips a
// question, "q" and the end of the input end the quiz. `page` is the file that the questions are about, such
// as docs/05-chain-rule.md. The last line says how many answers were right.
Score ask(const Quiz& quiz, const std::string& page, std::istream& in, std::ostream& out);

// The questions with their choices, and without answers.
void list(const Quiz& quiz, std::ostream& out);

}  // namespace nn
