// The questions that a story asks before its acts: those of the chapter's quiz.json
// with a field "ask_before".
#pragma once

#include <string>
#include <vector>

#include "common/quiz/quiz.hpp"

namespace nn {

// A question with the reader's answer and the right one: numbers, or which choice,
// from 1.
struct Guess {
  Question question;
  std::string given, truth;

  bool is_right() const;
};

// The questions of chapters/PROGRAM/quiz.json, in their order; none if the chapter
// has no quiz. std::runtime_error for a quiz with faults.
std::vector<Question> guess_questions(const std::string& program);

}  // namespace nn
