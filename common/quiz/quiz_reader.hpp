// Reads the fields of a question, and keeps what is wrong with them as faults of
// the quiz.
#pragma once

#include <initializer_list>
#include <nlohmann/json.hpp>
#include <string>

#include "common/quiz/quiz.hpp"

namespace nn {

using Json = nlohmann::ordered_json;

// In all messages `what` is the object: "choice 2".
class QuizReader {
 public:
  QuizReader(Quiz& quiz, std::size_t line) : quiz_(quiz), line_(line) {}

  void fault(const std::string& words) { quiz_.faults.push_back({line_, words}); }

  // The object has no other fields than these.
  void know(const Json& object, const std::string& what,
            std::initializer_list<const char*> fields);

  // A text without its markers; empty, and a fault, where it is not one, or is
  // needed and not there.
  std::string text(const Json& object, const std::string& what, const char* field,
                   bool needed);

  // The field `read`, a section of a page.
  std::string place(const Json& object, const std::string& what);

  // A wrong choice, with its misconception and a place to read.
  Choice wrong(const Json& object, const std::string& what);

 private:
  void check_words(const std::string& where, const std::string& words);

  Quiz& quiz_;
  std::size_t line_;
};

}  // namespace nn
