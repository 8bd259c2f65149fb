#include "docs/quiz/ask.hpp"

#include <algorithm>
#include <istream>
#include <optional>
#include <ostream>

#include "common/text.hpp"
#include "common/wrapped.hpp"
#include "common/written_number.hpp"

namespace nn {
namespace {

constexpr std::size_t width = 84;

std::string indented(const std::string& text) { return wrapped(text, width, "   "); }

void show(const Question& question, std::size_t i, std::size_t count, std::ostream& out) {
  out << wrapped(question.ask, width, std::to_string(i + 1) + "/" + std::to_string(count) + "  ");
  if (!question.code.empty()) out << "\n";
  for (const std::string& line : question.code) out << "      " << line << "\n";
  if (question.number.empty()) out << "\n";
  for (std::size_t c = 0; question.number.empty() && c < question.choices.size(); ++c) {
    out << wrapped(question.choices[c].text, width, "   " + std::to_string(c + 1) + ") ");
  }
}

std::string wish(const Question& question) {
  return question.number.empty() ? "a number from 1 to " + std::to_string(question.choices.size())
                                 : "a number";
}

// What a line of input means for a question.
struct Given {
  bool understood = false, right = false;
  std::optional<std::size_t> choice;  // the one that was taken, where it is known
};

Given choice_given(const Question& question, const std::string& line) {
  const auto number = number_in(line);
  for (std::size_t c = 0; number && c < question.choices.size(); ++c) {
    if (*number == static_cast<double>(c + 1)) return {true, c == question.right, c};
  }
  return {};
}

Given number_given(const Question& question, const std::string& line) {
  if (!means_number(line, line)) return {};
  if (means_number(line, question.number)) return {true, true, {}};
  for (std::size_t c = 0; c < question.choices.size(); ++c) {
    if (means_number(line, question.choices[c].text)) return {true, false, c};
  }
  return {true, false, {}};
}

Given given(const Question& question, const std::string& line) {
  return question.number.empty() ? choice_given(question, line) : number_given(question, line);
}

std::string place(const std::string& page, const std::string& read) {
  return (read.starts_with("#") ? page : "docs/") + read;
}

void explain_wrong(const Question& question, const Given& answer, const std::string& page,
                   std::ostream& out) {
  if (answer.choice) {
    const Choice& wrong = question.choices[*answer.choice];
    out << indented("No. Perhaps you think: \"" + wrong.misconception + "\"" +
                    (wrong.why.empty() ? "" : " " + wrong.why));
    out << indented("Read: " + place(page, wrong.read));
  } else {
    out << indented("No.") << indented("Read: " + place(page, question.read));
  }
  const std::string right = question.number.empty() ? std::to_string(question.right + 1) + ") " +
                                                          question.choices[question.right].text
                                                    : question.number;
  out << indented("The answer is: " + right) << indented(question.because);
}

void explain(const Question& question, const Given& answer, const std::string& page, std::ostream& out) {
  if (answer.right) {
    out << indented("Right. " + question.because);
  } else {
    explain_wrong(question, answer, page, out);
  }
}

std::string stripped(const std::string& line) {
  const std::vector<std::string> words = words_of(line);
  return joined(words, " ");
}

enum class Next : char { answered, skipped, ended };

// Reads lines until one can be understood.
Next read_answer(const Question& question, std::istream& in, std::ostream& out, Given& answer) {
  for (std::string line;;) {
    out << "   > " << std::flush;
    if (!std::getline(in, line)) return Next::ended;
    line = stripped(line);
    if (line == "q") return Next::ended;
    if (line.empty()) return Next::skipped;
    answer = given(question, line);
    if (answer.understood) return Next::answered;
    out << "   Please answer with " << wish(question) << "; Enter skips, q ends.\n";
  }
}

void tell_score(const Score& score, std::size_t count, std::ostream& out) {
  out << score.right << " of " << score.asked << " right";
  if (score.asked < count) out << ", " << counted(count - score.asked, "question") << " not answered";
  out << ".\n";
}

}  // namespace

Score ask(const Quiz& quiz, const std::string& page, std::istream& in, std::ostream& out) {
  const std::size_t count = quiz.questions.size();
  Score score;
  for (std::size_t i = 0; i < count; ++i) {
    const Question& question = quiz.questions[i];
    show(question, i, count, out);
    Given answer;
    const Next next = read_answer(question, in, out, answer);
    if (next == Next::ended) out << "\n";
    if (next == Next::ended) break;
    if (next == Next::answered) {
      ++score.asked;
      score.right += answer.right ? 1 : 0;
      explain(question, answer, page, out);
    }
    out << "\n";
  }
  tell_score(score, count, out);
  return score;
}

void list(const Quiz& quiz, std::ostream& out) {
  for (std::size_t i = 0; i < quiz.questions.size(); ++i) {
    show(quiz.questions[i], i, quiz.questions.size(), out);
    out << "\n";
  }
}

}  // namespace nn
