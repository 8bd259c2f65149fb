#include "docs/check/folded_quiz.hpp"

#include <algorithm>
#include <filesystem>

#include "common/text.hpp"
#include "common/wrapped.hpp"
#include "docs/check/anchors.hpp"
#include "docs/check/quiz_words.hpp"
#include "docs/check/sections.hpp"
#include "docs/check/translations.hpp"

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

// What a question needs to be shown on a page.
struct Shown {
  const std::string& page;
  std::span<const Page> pages;
  const QuizWords& words;
};

// The page that the reader of this one is sent to, and the heading there: for a Chinese page the Chinese
// heading in the place of the English one, if there is such a page.
struct Place {
  const Page* page = nullptr;
  Heading heading;
  std::string anchor;
};

Place heading_at(const Page* page, std::size_t i) {
  const auto headings = headings_of(*page);
  if (i >= headings.size()) return {};
  return {page, headings[i], anchors_of_headings(*page)[i]};
}

Place place_of(const std::string& read, const Shown& shown) {
  const std::string english = english_name(shown.page);
  const Section section = section_of(read, english.empty() ? shown.page : english);
  const Page* there = find_page(shown.pages, section.page);
  if (there == nullptr) return {};
  const auto anchors = anchors_of_headings(*there);
  const auto i = static_cast<std::size_t>(std::ranges::find(anchors, section.anchor) - anchors.begin());
  const Page* chinese = english.empty() ? nullptr : find_page(shown.pages, chinese_name(section.page));
  const Place translated = chinese == nullptr ? Place{} : heading_at(chinese, i);
  return translated.page == nullptr ? heading_at(there, i) : translated;
}

std::string link_to(const std::string& read, const Shown& shown) {
  const Place place = place_of(read, shown);
  if (place.page == nullptr) return "[" + shown.words.there + "](" + read + ")";
  const auto folder = std::filesystem::path(shown.page).parent_path();
  const std::string path =
      place.page->name == shown.page
          ? ""
          : std::filesystem::path(place.page->name).lexically_relative(folder).generic_string();
  return "[" + place.heading.words + "](" + path + "#" + place.anchor + ")";
}

std::string answer_of(const Question& question, const QuizWords& words) {
  if (!question.number.empty()) return "**" + question.number + words.full_stop + words.answer_end;
  return words.answer + std::to_string(question.right + 1) + words.full_stop + words.answer_end;
}

std::string in_brackets(const std::string& link, const QuizWords& words) {
  return words.open_bracket + link + words.close_bracket;
}

std::string folded_choice(const Question& question, std::size_t i, const Shown& shown) {
  const Choice& choice = question.choices[i];
  const QuizWords& words = shown.words;
  const std::string name = question.number.empty() ? words.not_this_choice + std::to_string(i + 1)
                                                   : words.not_this_number + choice.text;
  const std::string why = choice.why.empty() ? "" : words.space + choice.why;
  return wrapped(name + words.colon + "\u201c" + choice.misconception + "\u201d" + why +
                     in_brackets(link_to(choice.read, shown), words),
                 words.width, "* ");
}

std::string folded_answer(const Question& question, const Shown& shown) {
  const QuizWords& words = shown.words;
  std::string text = "<details><summary>" + words.fold + "</summary>\n\n";
  text += wrapped(
      answer_of(question, words) + question.because + in_brackets(link_to(question.read, shown), words),
      words.width, "");
  text += "\n";
  for (std::size_t i = 0; i < question.choices.size(); ++i) {
    if (!question.choices[i].misconception.empty()) text += folded_choice(question, i, shown);
  }
  return text + "\n</details>\n";
}

std::string folded_question(const Question& question, std::size_t i, const Shown& shown) {
  const QuizWords& words = shown.words;
  std::string text =
      wrapped(words.question + std::to_string(i + 1) + words.question_end + question.ask, words.width, "");
  if (!question.code.empty()) {
    text += "\n<!-- sketch -->\n```cpp\n";
    for (const std::string& line : question.code) text += line + "\n";
    text += "```\n";
  }
  text += "\n";
  if (question.number.empty()) {
    for (std::size_t c = 0; c < question.choices.size(); ++c)
      text += wrapped(question.choices[c].text, words.width, std::to_string(c + 1) + ". ");
    text += "\n";
  }
  return text + folded_answer(question, shown);
}

}  // namespace

std::string folded(const Quiz& quiz, const std::string& page, std::span<const Page> pages) {
  const std::string number = std::filesystem::path(page).filename().string().substr(0, 2);
  const Shown shown{page, pages, quiz_words(!english_name(page).empty())};
  std::string text = "\n" + wrapped(shown.words.before + number + shown.words.after, shown.words.width, "");
  for (std::size_t i = 0; i < quiz.questions.size(); ++i)
    text += "\n" + folded_question(quiz.questions[i], i, shown);
  return text + "\n";
}

}  // namespace nn
