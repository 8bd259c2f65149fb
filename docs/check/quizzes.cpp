#include "docs/check/quizzes.hpp"

#include <algorithm>
#include <optional>

#include "docs/check/anchors.hpp"
#include "docs/check/folded_quiz.hpp"
#include "docs/check/source_tree.hpp"
#include "docs/check/translations.hpp"
#include "docs/quiz/chapters.hpp"

namespace nn {

const char* const differs_from_quiz = "differs from the quiz of its chapter";

namespace {

const std::string first_mark = "quiz", last_mark = "end of quiz";

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

// The story that asks reads the number from its own output.
void check_story(const Page& file, const Question& question, Report& report) {
  const std::string own = std::filesystem::path(file.name).parent_path().filename().string();
  if (question.story.empty() || question.story == own) return;
  report.add(file, question.line,
             "ask_before needs an answer that " + own + " prints without options, not " + question.story);
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
  const std::string shown = page.text.substr(inside->begin, inside->end - inside->begin);
  if (shown == wanted) return;
  const auto alike = std::ranges::mismatch(shown, wanted).in1 - shown.begin();
  report.add(page, line_of(page, inside->begin + static_cast<std::size_t>(alike)), differs_from_quiz,
             Remedy{*inside, wanted});
}

}  // namespace

std::vector<Page> read_quizzes(const std::filesystem::path& source) {
  std::vector<Page> quizzes;
  for (const QuizFile& quiz : quiz_files(source)) {
    for (const std::string& file : {quiz.file, chinese_name(quiz.file)}) {
      if (const auto text = file_text(source / file)) quizzes.push_back(parse_page(file, *text));
    }
  }
  return quizzes;
}

std::string page_of_quiz(const Page& quiz) {
  std::string name = std::filesystem::path(quiz.name).parent_path().filename().string();
  std::ranges::replace(name, '_', '-');
  return (is_translated(quiz) ? "docs/zh/" : "docs/") + name + ".md";
}

void check_quiz(const Page& file, std::span<const Page> pages, Report& report) {
  const Quiz quiz = parse_quiz(file.text);
  for (const QuizFault& fault : quiz.faults) report.add(file, fault.line, fault.words);
  if (!quiz.faults.empty()) return;
  report.counts.questions += quiz.questions.size();
  const std::string own = page_of_quiz(file);
  for (const Question& question : quiz.questions) {
    check_places(file, question, english_name(own).empty() ? own : english_name(own), pages, report);
    check_story(file, question, report);
  }
  if (const Page* page = find_page(pages, own)) check_page(*page, quiz, pages, report);
}

void check_quiz_markers(const Page& page, std::span<const Page> quizzes, Report& report) {
  const bool has_one =
      std::ranges::any_of(quizzes, [&](const Page& quiz) { return page_of_quiz(quiz) == page.name; });
  for (const Remark& remark : page.remarks) {
    if (!has_one && (remark.words == first_mark || remark.words == last_mark))
      report.add(page, line_of(page, remark.place.begin),
                 is_translated(page) ? "the chapter of this page has no quiz.zh.json"
                                     : "the chapter of this page has no quiz.json");
  }
}

}  // namespace nn
