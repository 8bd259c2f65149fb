// quiz: asks the questions of a chapter in the terminal
#include <iostream>

#include "common/story/program.hpp"
#include "common/text.hpp"
#include "docs/quiz/ask.hpp"
#include "docs/quiz/chapters.hpp"

using namespace nn;

namespace {

void list_chapters(const std::string& source) {
  for (const QuizFile& file : quiz_files(source)) {
    std::cout << file.chapter << ": " << counted(read_quiz(source, file.file).questions.size(), "question")
              << "\n";
  }
}

void ask_chapter(const std::string& source, const std::string& chapter, bool only_list) {
  const QuizFile file = quiz_of(source, chapter);
  const Quiz quiz = read_quiz(source, file.file);
  if (only_list) return list(quiz, std::cout);
  std::cout << "Quiz of " << file.chapter << ": " << counted(quiz.questions.size(), "question")
            << ". Answer with a number; Enter skips a question, q ends.\n\n";
  ask(quiz, file.page, std::cin, std::cout);
}

}  // namespace

int main(int argc, char** argv) {
  return run_program(argc, argv, [](int count, char** words) {
    std::string source = NN_SOURCE_DIR, chapter;
    bool only_list = false;
    Options options("quiz", "asks the questions of a chapter and explains the answers");
    options.add_text("chapter", chapter, "NAME", "the chapter, like 05");
    options.add_flag("list", only_list,
                     "list the questions, or without a chapter the chapters, and ask nothing");
    options.add_text("source", source, "DIR", "the tree with the chapters");
    if (!options.parse(count, words)) return;
    if (chapter.empty() && !only_list) throw UsageError("which chapter? --chapter 05 asks its questions");
    if (chapter.empty()) return list_chapters(source);
    ask_chapter(source, chapter, only_list);
  });
}
