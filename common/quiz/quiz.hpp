// The questions of a chapter, chapters/NN_name/quiz.json. One file serves the
// terminal (./learn quiz), the page (folded, written by ./learn docs --write) and
// the site, so a question is written once.
//
// The texts are plain sentences with `code`. A number may carry the marker of the
// pages, so that it is compared with what a program prints: 0.133225<!-- = printed
// by 05_chain_rule: cost 0.25 -->. Readers see no markers.
#pragma once

#include <cstddef>
#include <filesystem>
#include <string>
#include <vector>

namespace nn {

// One of the answers that a question offers. For a number: one that readers are
// expected to give wrongly. The right answer has no misconception.
struct Choice {
  std::string text;
  std::string misconception;  // what a reader thinks who chooses it
  std::string why;            // what is wrong with that; may be empty
  std::string read;  // where to read: "#run-it", "04-gradient-descent.md#one-step"
};

// One chooses, or types a number.
struct Question {
  std::string ask;
  std::vector<std::string> code;  // lines to be traced; may be empty
  std::vector<Choice> choices;
  std::size_t right = 0;       // which of the choices, from 0, where one chooses
  std::string number;          // else the right number, as it is written
  std::string because;         // why the right answer is right
  std::string read;            // and where that is written
  std::size_t ask_before = 0;  // the act before which --ask asks it; 0 for none
  std::string story;           // the program that prints the number in that act
  std::string printed_after;   // and the words before it there
  std::string stamp;  // a translation's: the hashes of the English text and its own
  std::size_t line = 0;  // in the file, from 1
};

struct QuizFault {
  std::size_t line = 0;
  std::string words;
};

struct Quiz {
  std::vector<Question> questions;
  std::vector<QuizFault> faults;  // a quiz with faults must not be asked
};

// The reader types a number instead of choosing.
inline bool asks_number(const Question& question) {
  return !question.number.empty();
}

// Reads the text of a quiz.json. Whatever breaks the rules of CONTRIBUTING.md is a
// fault; nothing is thrown.
Quiz parse_quiz(const std::string& text);

// The quiz in the file source/file; std::runtime_error, with file and line, when it
// is not readable or has faults.
Quiz read_quiz(const std::filesystem::path& source, const std::string& file);

// The text without the markers <!-- ... -->.
std::string without_markers(const std::string& text);

}  // namespace nn
