#include "common/story/guesses.hpp"

#include <unistd.h>

#include <algorithm>
#include <cstdlib>
#include <exception>
#include <iostream>
#include <streambuf>
#include <utility>
#include <vector>

#include "common/quiz/printed_number.hpp"
#include "common/story/guess_questions.hpp"
#include "common/story/interrupt.hpp"
#include "common/story/options.hpp"
#include "common/text.hpp"
#include "common/wrapped.hpp"
#include "common/written_number.hpp"

namespace nn {
namespace {

constexpr std::size_t screen_width = 84;

std::string indented(const std::string& text) {
  return wrapped(text, screen_width, "   ");
}

// Is it an answer to this question at all?
bool understood(const Question& question, const std::string& given) {
  if (asks_number(question)) return means_number(given, given);
  const auto number = number_in(given);
  for (std::size_t c = 1; number && c <= question.choices.size(); ++c)
    if (given == std::to_string(c)) return true;
  return false;
}

constexpr const char* nothing_asked =
    "Nothing was asked: --ask asks before the acts of the story.\n";

std::string wish(const Question& question) {
  if (asks_number(question)) return "a number";
  return "from 1 to " + std::to_string(question.choices.size());
}

void show(const Question& question, std::ostream& out) {
  out << indented("Before act " + std::to_string(question.ask_before) + ": " +
                  question.ask);
  for (const std::string& line : question.code) out << "      " << line << "\n";
  if (asks_number(question)) return;
  for (std::size_t c = 0; c < question.choices.size(); ++c)
    out << wrapped(question.choices[c].text, screen_width,
                   "   " + std::to_string(c + 1) + ") ");
}

std::string verdict(const Guess& guess) {
  const auto named = [&](const std::string& answer, bool in_full) {
    if (asks_number(guess.question)) return answer;
    const auto& choices = guess.question.choices;
    return answer + ")" +
           (in_full ? " " + choices[std::stoul(answer) - 1].text : "");
  };
  if (guess.is_right())
    return "You guessed " + named(guess.given, false) + ", and that is right. " +
           guess.question.because;
  const std::string truth = named(guess.truth, true);
  return "You guessed " + named(guess.given, false) + ", but it is " + truth +
         (truth.ends_with(".") ? " " : ". ") + guess.question.because;
}

}  // namespace

// Passes everything on to the buffer of std::cout, line by line, but for what may
// become the beginning of an act: that waits for the rest.
class Guesses::ReadAlong : public std::streambuf {
 public:
  explicit ReadAlong(std::vector<Question> questions)
      : questions_(std::move(questions)), to_(std::cout.rdbuf(this)), out_(to_) {}

  ~ReadAlong() override {
    pass_on();
    std::cout.rdbuf(to_);
    if (std::uncaught_exceptions() == 0 && !interrupted()) tell_tally();
  }

 protected:
  int_type overflow(int_type c) override {
    if (traits_type::eq_int_type(c, traits_type::eof())) return 0;
    return put(traits_type::to_char_type(c)) ? c : traits_type::eof();
  }

  int sync() override { return to_->pubsync(); }

 private:
  bool put(char c) {
    line_ += c;
    if (c == '\n' || c == '\r') {
      for (Guess& guess : open_) look_for_truth(guess);
      const bool passed = pass_on();
      line_.clear();
      passed_ = 0;
      return passed;
    }
    const std::size_t digits =
        std::min(line_.find_first_not_of("0123456789"), line_.size());
    const std::string behind = line_.substr(digits);
    if (digits == 0 || digits > 2 ||
        (behind != "" && behind != "." && behind != ". "))
      return pass_on();
    if (behind == ". ") begin_act(std::stoul(line_.substr(0, digits)));
    return behind == ". " ? pass_on() : true;
  }

  bool pass_on() {
    const auto rest = static_cast<std::streamsize>(line_.size() - passed_);
    const bool passed = to_->sputn(line_.data() + passed_, rest) == rest;
    passed_ = line_.size();
    return passed;
  }

  void look_for_truth(Guess& guess) const {
    if (asks_number(guess.question) && guess.truth.empty())
      guess.truth = number_behind(line_, guess.question.printed_after);
  }

  void begin_act(std::size_t act) {
    tell_truths();
    for (const Question& question : questions_)
      if (question.ask_before == act && !ended_) ask(question);
  }

  void ask(const Question& question) {
    ++asked_;
    show(question, out_);
    const std::string given = answer_to(question);
    if (given.empty()) return;
    out_ << "\n";
    open_.push_back(
        {question, given,
         asks_number(question) ? "" : std::to_string(question.right + 1)});
  }

  // Reads lines until one can be understood; nothing if there is no answer.
  std::string answer_to(const Question& question) {
    for (std::string line;;) {
      out_ << "   Your guess: " << std::flush;
      if (!std::getline(std::cin, line)) {
        ended_ = true;
        out_ << "\n   No more questions; the story goes on.\n\n";
        return "";
      }
      line = joined(words_of(line), " ");
      if (line.empty()) out_ << "   You have not guessed; the story goes on.\n\n";
      if (line.empty() || understood(question, line)) return line;
      out_ << "   Please guess " << wish(question)
           << "; Enter skips this question, Ctrl-D skips all.\n";
    }
  }

  void tell_truths() {
    for (Guess& guess : open_) {
      if (guess.truth.empty()) guess.truth = guess.question.number;
      ++answered_;
      if (guess.is_right()) ++right_;
      out_ << indented(verdict(guess)) << "\n";
    }
    open_.clear();
  }

  void tell_tally() {
    if (!open_.empty()) out_ << "\n";
    tell_truths();
    if (asked_ == 0) {
      out_ << nothing_asked;
    } else {
      out_ << "You guessed " << right_ << " of " << asked_ << " right"
           << (answered_ == asked_
                   ? ""
                   : ", and did not answer " + std::to_string(asked_ - answered_))
           << ".\n";
    }
    out_ << std::flush;
  }

  std::vector<Question> questions_;
  std::streambuf* to_;
  std::ostream out_;
  std::string line_;        // what was printed of this line
  std::size_t passed_ = 0;  // and how much of it was passed on
  std::vector<Guess> open_;
  std::size_t asked_ = 0, answered_ = 0, right_ = 0;
  bool ended_ = false;
};

Guesses::Guesses(bool wanted, const std::string& program) {
  if (!wanted) return;
  std::vector<Question> questions = guess_questions(program);
  if (questions.empty())
    throw UsageError("--ask: " + program + " has no questions; leave it out");
  if (isatty(STDIN_FILENO) != 1 && std::getenv("NN_ASK") == nullptr)
    throw UsageError("--ask needs a terminal to ask on; leave it out here");
  read_along_ = std::make_unique<ReadAlong>(std::move(questions));
}

Guesses::~Guesses() = default;

void tell_that_nothing_is_asked(bool wanted) {
  if (wanted) std::cout << nothing_asked;
}

}  // namespace nn
