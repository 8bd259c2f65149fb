#include "common/grading/grader.hpp"

#include <utility>

#include "common/grading/expect.hpp"
#include "common/grading/forked.hpp"
#include "common/text.hpp"

namespace nn {
namespace {

constexpr std::size_t lines_at_most = 20;
constexpr std::size_t width = 84;
const std::string indent(9, ' ');

// The standard library's own words on an index that is out of range say nothing to
// a reader that the finding does not say.
bool is_of_the_library(const std::string& line) {
  return line.find("Assertion '") != std::string::npos;
}

// The finding, in lines of this width.
std::string indented(const std::string& finding) {
  std::string text, line = indent;
  for (const std::string& word : words_of(printable(finding))) {
    if (line != indent && line.size() + word.size() >= width) {
      text += line + "\n";
      line = indent;
    }
    line += (line == indent ? "" : " ") + word;
  }
  return text + line + "\n";
}

}  // namespace

Grader::Grader(std::function<void(const Verdict&)> told) : told_(std::move(told)) {}

void Grader::test_case(const std::string& name, const std::function<void()>& body,
                       unsigned seconds) {
  const Ending ending = run_forked(body, seconds);
  verdicts_.push_back({name, ending.finding, ending.printed});
  if (told_) told_(verdicts_.back());
}

std::string to_lines(const Verdict& verdict) {
  if (is_unsolved(verdict.finding))
    return "  open   " + verdict.name + ": " + verdict.finding + "\n";
  std::string text =
      (verdict.right() ? "  right  " : "  WRONG  ") + verdict.name + "\n";
  if (!verdict.right()) text += indented(verdict.finding);
  std::size_t count = 0;
  for (const std::string& line : lines_of(verdict.printed)) {
    if (is_of_the_library(line)) continue;
    if (count++ == lines_at_most) return text + indent + "| ...\n";
    text += indent + "| " + printable(line) + "\n";
  }
  return text;
}

}  // namespace nn
