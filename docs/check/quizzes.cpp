#include "docs/check/quizzes.hpp"

#include <algorithm>
#include <optional>

#include "common/text.hpp"
#include "docs/check/anchors.hpp"
#include "docs/check/source_tree.hpp"
#include "docs/quiz/chapters.hpp"
#include "docs/quiz/wrapped.hpp"

namespace nn {

const char* const differs_from_quiz = "differs from the quiz of its chapter";

namespace {

const std::string first_mark = "quiz", last_mark = "end of quiz";
constexpr std::size_t width = 120;

// A section of a page: "#run-it" of the page itself, "04-gradient-descent.md#one-step" of another.
struct Section {
  std::string page, anchor;
};

Section section_of(const std::string& read, const std::string& page) {
  const std::size_t hash = read.find('#');
  return {hash == 0 ? page : "docs/" + read.substr(0, hash), read.substr(hash + 1)};
}

const Page* find_page(std::span<const Page> pages, const std::string& name) {
  const auto found = std::ranges::find(pages, name, &Page::name);
  return found == pages.end() ? nullptr : &*found;
}

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

// Every place that a question sends its reader to.
std::vector<std::string> places_of(const Question& question) {
  std::vector<std::string> places = {question.read};
  for (const Choice& choice : question.choices) places.push_back(choice.read);
  std::erase(places, "");
  return places;
}

void check_places(const Page& file, const Question& question, const std::string& own,
                  std::span<const Page> pages, Report& report) {
  for (const std::string& read : places_of(question)) {
    ++report.counts.links;
    const Section section = section_of(read, own);
    const Page* there = find_page(pages, section.page);
    if (there == nullptr && section.page == own) continue;
    if (there == nullptr || anchors_of(*there).count(section.anchor) == 0)
      report.add(file, question.line, "read " + read + ": " + section.page + " has no such section");
  }
}

// Between the remarks, if both are there in this order.
std::optional<Span> between_markers(const Page& page) {
  const auto begin = std::ranges::find(page.remarks, first_mark, &Remark::words);
  const auto end =
      std::find_if(begin, page.remarks.end(), [](const Remark& r) { return r.words == last_mark; });
  if (end == page.remarks.end()) return {};
  return Span{begin->place.end, end->place.begin};
}

void check_page(const Page& page, const Quiz& quiz, std::span<const Page> pages, Report& report) {
  const auto inside = between_markers(page);
  if (!inside)
    return report.add(
        page, 1, "does not show the quiz of its chapter: put <!-- quiz --> and <!-- end of quiz --> there");
  const std::string wanted = folded(quiz, page.name, pages);
  if (page.text.substr(inside->begin, inside->end - inside->begin) == wanted) return;
  report.add(page, line_of(page, inside->begin), differs_from_quiz, Remedy{*inside, wanted});
}

std::string answer_of(const Question& question) {
  if (!question.number.empty()) return question.number + ".";
  return "Answer " + std::to_string(question.right + 1) + ".";
}

std::string folded_answer(const Question& question, const std::string& page, std::span<const Page> pages) {
  std::string text = "<details><summary>Answer</summary>\n\n";
  text += wrapped("**" + answer_of(question) + "** " + question.because + " (" +
                      link_to(question.read, page, pages) + ")",
                  width, "");
  text += "\n";
  for (std::size_t i = 0; i < question.choices.size(); ++i) {
    const Choice& choice = question.choices[i];
    if (choice.misconception.empty()) continue;
    const std::string name = question.number.empty() ? std::to_string(i + 1) : choice.text;
    text += wrapped("Not " + name + ": \u201c" + choice.misconception + "\u201d" +
                        (choice.why.empty() ? "" : " " + choice.why) + " (" +
                        link_to(choice.read, page, pages) + ")",
                    width, "* ");
  }
  return text + "\n</details>\n";
}

std::string folded_question(const Question& question, std::size_t i, const std::string& page,
                            std::span<const Page> pages) {
  std::string text = wrapped("**Question " + std::to_string(i + 1) + ".** " + question.ask, width, "");
  if (!question.code.empty()) {
    text += "\n<!-- sketch -->\n```cpp\n";
    for (const std::string& line : question.code) text += line + "\n";
    text += "```\n";
  }
  text += "\n";
  if (question.number.empty()) {
    for (std::size_t c = 0; c < question.choices.size(); ++c)
      text += wrapped(question.choices[c].text, width, std::to_string(c + 1) + ". ");
    text += "\n";
  }
  return text + folded_answer(question, page, pages);
}

}  // namespace

std::vector<Page> read_quizzes(const std::filesystem::path& source) {
  std::vector<Page> quizzes;
  for (const QuizFile& quiz : quiz_files(source)) {
    if (const auto text = file_text(source / quiz.file)) quizzes.push_back(parse_page(quiz.file, *text));
  }
  return quizzes;
}

std::string page_of_quiz(const Page& quiz) {
  std::string name = std::filesystem::path(quiz.name).parent_path().filename().string();
  std::ranges::replace(name, '_', '-');
  return "docs/" + name + ".md";
}

void check_quiz(const Page& file, std::span<const Page> pages, Report& report) {
  const Quiz quiz = parse_quiz(file.text);
  for (const QuizFault& fault : quiz.faults) report.add(file, fault.line, fault.words);
  if (!quiz.faults.empty()) return;
  report.counts.questions += quiz.questions.size();
  const std::string own = page_of_quiz(file);
  for (const Question& question : quiz.questions) check_places(file, question, own, pages, report);
  if (const Page* page = find_page(pages, own)) check_page(*page, quiz, pages, report);
}

void check_quiz_markers(const Page& page, std::span<const Page> quizzes, Report& report) {
  const bool has_one =
      std::ranges::any_of(quizzes, [&](const Page& quiz) { return page_of_quiz(quiz) == page.name; });
  for (const Remark& remark : page.remarks) {
    if (!has_one && (remark.words == first_mark || remark.words == last_mark))
      report.add(page, line_of(page, remark.place.begin), "the chapter of this page has no quiz.json");
  }
}

std::string folded(const Quiz& quiz, const std::string& page, std::span<const Page> pages) {
  const std::string number = std::filesystem::path(page).filename().string().substr(0, 2);
  std::string text = "\n";
  text += wrapped("Answer each question before you unfold its answer. `./learn quiz " + number +
                      "` asks the same questions in the terminal.",
                  width, "");
  for (std::size_t i = 0; i < quiz.questions.size(); ++i) {
    text += "\n" + folded_question(quiz.questions[i], i, page, pages);
  }
  return text + "\n";
}

}  // namespace nn
