// The questions of a chapter, chapters/NN_name/quiz.json. One file serves the terminal (./learn quiz), the
// page (folded, written by ./learn docs --write) and the site, so a question is written once.
//
// The texts are plain sentences with `code`. A number may carry the marker of the pages, so that it is
// compared with what a program prints: 0.133225<!-- = printed by 05_chain_rule: cost 0.25 -->. Readers see no
// markers.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

namespace nn {

// One of the answers that a question offers. For a number: one that readers are expected to give wrongly.
struct Choice {
  std::string text;
  std::string misconception;  // what a reader thinks who chooses it; empty for the right answer
  std::string why;            // what is wrong with that; may be empty
  std::string read;           // where to read: "#run-it", or "04-gradient-descent.md#one-step"
};

struct Question {
  std::string ask;
  std::vector<std::string> code;  // lines to be traced; may be empty
  std::vector<Choice> choices;
  std::size_t right = 0;       // which of the choices, from 0; not used where a number is asked for
  std::string number;          // the right number, as it is written; empty where one chooses
  std::string because;         // why the right answer is right
  std::string read;            // and where that is written
  std::size_t ask_before = 0;  // the act of the story before which --ask asks this; 0 for none
  std::string story;           // the program that prints the number then; empty where one chooses
  std::string stamp;           // of a translation: the hashes of the English question and of itself
  std::size_t line = 0;        // in the file, from 1
};

struct QuizFault {
  std::size_t line = 0;
  std::string words;
};

struct Quiz {
  std::vector<Question> questions;
  std::vector<QuizFault> faults;  // a quiz with faults must not be asked
};

// Reads the text of a quiz.json. Whatever breaks the rules of CONTRIBUTING.md is a fault; nothing is thrown.
Quiz parse_quiz(const std::string& text);

// The text without the markers <!-- ... -->.
std::string without_markers(const std::string& text);

}  // namespace nn
