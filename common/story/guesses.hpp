// Predict, then run: with --ask, a story stops before an act and takes a guess, and
// after the act it says what is true.
#pragma once

#include <memory>
#include <string>

namespace nn {

// As long as this lives, std::cout is read along. A line that begins with "3. " is
// the beginning of act 3; before it, the questions of the chapter's quiz.json that
// say "ask_before": 3 are asked. A number that is asked for is read from what the
// act prints, so it is right for every seed and all data. At the end of its life it
// prints how many guesses were right.
class Guesses {
 public:
  // Does nothing unless `wanted`. `program` is the chapter, such as 05_chain_rule.
  // UsageError if stdin is not a terminal (unless NN_ASK is set, which is for
  // tests), or if the chapter has no such questions.
  Guesses(bool wanted, const std::string& program);
  ~Guesses();
  Guesses(const Guesses&) = delete;
  Guesses& operator=(const Guesses&) = delete;

 private:
  class ReadAlong;
  std::unique_ptr<ReadAlong> read_along_;
};

// For a run without acts, such as one with an option to try: if --ask is `wanted`,
// prints a line that nothing is asked.
void tell_that_nothing_is_asked(bool wanted);

}  // namespace nn
