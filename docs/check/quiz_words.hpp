// The words that a page puts around the questions of its quiz, in the page's language.
#pragma once

#include <cstddef>
#include <string>

namespace nn {

struct QuizWords {
  std::string before, after;  // "Answer each question ... `./learn quiz " and "` asks the same questions ..."
  std::string question, question_end;
  std::string fold;
  std::string answer, answer_end, full_stop;
  std::string not_this_number, not_this_choice;
  std::string open_bracket, close_bracket;
  std::string colon, space;
  std::string there;      // a section without a heading
  std::size_t width = 0;  // of the page's lines
};

const QuizWords& quiz_words(bool chinese);

}  // namespace nn
