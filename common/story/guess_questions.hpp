// The questions that a story asks before its acts: those of the chapter's quiz.json
// with a field "ask_before".
#pragma once

#include <cstddef>
#include <string>
#include <vector>

namespace nn {

struct GuessQuestion {
  std::size_t act = 0;
  std::string ask, because;
  std::vector<std::string> code;     // lines to be read; may be empty
  std::vector<std::string> choices;  // empty where a number is asked for
  std::size_t right = 0;             // which choice, from 1
  std::string number;  // what is right, as far as the run does not print another
  std::string words;   // the number is printed after these
};

// A question with the reader's answer and the right one: numbers, or which choice.
struct Guess {
  GuessQuestion question;
  std::string given, truth;

  bool is_right() const;
};

// The questions of chapters/PROGRAM/quiz.json, in their order; none if the chapter
// has no quiz. std::runtime_error for a file that is not JSON.
std::vector<GuessQuestion> guess_questions(const std::string& program);

// The first number behind these words, as it is written; nothing if the line does
// not contain them.
std::string number_behind(const std::string& line, const std::string& words);

}  // namespace nn
