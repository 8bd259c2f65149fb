#include "docs/check/folded_quiz.hpp"

#include <algorithm>
#include <filesystem>

#include "common/text.hpp"
#include "common/wrapped.hpp"
#include "docs/check/anchors.hpp"

namespace nn {

Section section_of(const std::string& read, const std::string& page) {
  const std::size_t hash = read.find('#');
  return {hash == 0 ? page : "docs/" + read.substr(0, hash), read.substr(hash + 1)};
}

const Page* find_page(std::span<const Page> pages, const std::string& name) {
  const auto found = std::ranges::find(pages, name, &Page::name);
  return found == pages.end() ? nullptr : &*found;
}

namespace {

constexpr std::size_t page_width = 120;

// The words of the heading; empty when there is no such heading.
std::string heading_of(const Page& page, const std::string& anchor) {
  for (const std::string& line : lines_of(page.text)) {
    const std::size_t level = line.find_first_not_of('#');
    if (level == 0 || level == std::string::npos || line[level] != ' ') continue;
    if (slug_of(line.substr(level)) == anchor) return line.substr(level + 1);
  }
  return "";
}

std::string link_to(const std::string& read, const std::string& page, std::span<const Page> pages) {
  const Section section = section_of(read, page);
  const Page* there = find_page(pages, section.page);
  const std::string heading = there ? heading_of(*there, section.anchor) : "";
  return "[" + (heading.empty() ? "there" : heading) + "](" + read + ")";
}

std::string answer_of(const Question& question) {
  if (!question.number.empty()) return question.number + ".";
  return "Answer " + std::to_string(question.right + 1) + ".";
}

std::string folded_answer(const Question& question, const std::string& page, std::span<const Page> pages) {
  std::string text = "<details><summary>Answer</summary>\n\n";
  text += wrapped("**" + answer_of(question) + "** " + question.because + " (" +
                      link_to(question.read, page, pages) + ")",
                  page_width, "");
  text += "\n";
  for (std::size_t i = 0; i < question.choices.size(); ++i) {
    const Choice& choice = question.choices[i];
    if (choice.misconception.empty()) continue;
    const std::string name = question.number.empty() ? std::to_string(i + 1) : choice.text;
    text += wrapped("Not " + name + ": \u201c" + choice.misconception + "\u201d" +
                        (choice.why.empty() ? "" : " " + choice.why) + " (" +
                        link_to(choice.read, page, pages) + ")",
                    page_width, "* ");
  }
  return text + "\n</details>\n";
}

std::string folded_question(const Question& question, std::size_t i, const std::string& page,
                            std::span<const Page> pages) {
  std::string text = wrapped("**Question " + std::to_string(i + 1) + ".** " + question.ask, page_width, "");
  if (!question.code.empty()) {
    text += "\n<!-- sketch -->\n```cpp\n";
    for (const std::string& line : question.code) text += line + "\n";
    text += "```\n";
  }
  text += "\n";
  if (question.number.empty()) {
    for (std::size_t c = 0; c < question.choices.size(); ++c)
      text += wrapped(question.choices[c].text, page_width, std::to_string(c + 1) + ". ");
    text += "\n";
  }
  return text + folded_answer(question, page, pages);
}

}  // namespace

std::string folded(const Quiz& quiz, const std::string& page, std::span<const Page> pages) {
  const std::string number = std::filesystem::path(page).filename().string().substr(0, 2);
  std::string text = "\n";
  text += wrapped("Answer each question before you unfold its answer. `./learn quiz " + number +
                      "` asks the same questions in the terminal.",
                  page_width, "");
  for (std::size_t i = 0; i < quiz.questions.size(); ++i) {
    text += "\n" + folded_question(quiz.questions[i], i, page, pages);
  }
  return text + "\n";
}

}  // namespace nn
