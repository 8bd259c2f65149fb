#include "docs/check/in_step.hpp"

#include <algorithm>
#include <iterator>

#include "common/text.hpp"
#include "docs/check/counting_words.hpp"
#include "docs/check/parts.hpp"
#include "docs/check/sections.hpp"
#include "docs/check/words.hpp"

namespace nn {
namespace {

using Texts = std::vector<std::string>;

struct Sides {
  const Page& english;
  const Page& chinese;
  const std::string& english_prose;
  const std::string& chinese_prose;
  Span source, section;
};

std::string in_words(const Heading& heading) {
  return std::string(heading.level, '#') + (heading.words.empty() ? "no heading" : " " + heading.words);
}

// Reports the first pair of headings of different levels; are there none?
bool headings_agree(const Translation& translation, Report& report) {
  const auto sources = sections_of(translation.english), sections = sections_of(translation.chinese);
  for (std::size_t i = 0; i < std::max(sources.size(), sections.size()); ++i) {
    const std::string here = i < sections.size() ? in_words(sections[i].heading) : "the end of the page";
    const std::string there = i < sources.size() ? in_words(sources[i].heading) : "the end of the page";
    if (i < sections.size() && i < sources.size() && sections[i].heading.level == sources[i].heading.level)
      continue;
    const std::size_t place = i < sections.size() ? sections[i].place.begin : translation.chinese.text.size();
    report.add(translation.chinese, line_of(translation.chinese, place),
               here + " stands where " + translation.english.name + " has " + there);
    return false;
  }
  return true;
}

std::string shortened(const std::string& text) {
  const std::string line = joined(words_of(text), " ");
  std::size_t end = 57;
  while (end < line.size() && (static_cast<unsigned char>(line[end]) & 0xC0) == 0x80)
    --end;  // whole characters
  return line.size() > 60 ? line.substr(0, end) + "..." : line;
}

std::string in_words(const std::vector<SectionPart>& parts, std::size_t i) {
  if (i >= parts.size()) return "nothing more";
  return parts[i].kind + (parts[i].text.empty() ? "" : " (" + shortened(parts[i].text) + ")");
}

void check_parts(const Sides& sides, Report& report) {
  const auto there = parts_of(sides.english, sides.english_prose, sides.source),
             here = parts_of(sides.chinese, sides.chinese_prose, sides.section);
  const auto [one, other] = std::ranges::mismatch(here, there);
  if (one == here.end() && other == there.end()) return;
  const auto i = static_cast<std::size_t>(one - here.begin());
  const std::size_t place = i < here.size() ? here[i].place : sides.section.begin;
  report.add(
      sides.chinese, line_of(sides.chinese, place),
      in_words(here, i) + " stands where line " +
          std::to_string(line_of(sides.english, i < there.size() ? there[i].place : sides.source.begin)) +
          " of " + sides.english.name + " has " + in_words(there, i));
}

template <class Set>
Texts without(const Set& texts, const Set& others) {
  Texts rest;
  std::ranges::set_difference(texts, others, std::back_inserter(rest));
  return rest;
}

void add(const Sides& sides, const std::string& what, const Texts& missing, const Texts& superfluous,
         Report& report) {
  const std::size_t line = line_of(sides.chinese, sides.section.begin);
  if (!missing.empty())
    report.add(sides.chinese, line, what + " missing in this section: " + joined(missing, " | "));
  if (!superfluous.empty())
    report.add(sides.chinese, line,
               what + " that the English section has not: " + joined(superfluous, " | "));
}

// The words of a section, with the texts and no targets of its links, and without the quiz.
std::string words_of_section(const Page& page, const std::string& prose, Span section) {
  std::string words = prose.substr(section.begin, section.end - section.begin);
  const auto blank = [&](std::size_t begin, std::size_t end) {
    for (std::size_t at = begin; at < std::min(end, words.size()); ++at) words[at] = ' ';
  };
  const Span quiz = shown_quiz(page);
  if (quiz.begin > section.begin && quiz.begin < section.end)
    blank(quiz.begin - section.begin, quiz.end - section.begin);
  for (std::size_t at = words.find("]("); at != std::string::npos; at = words.find("](", at + 1))
    blank(at, std::min(words.find(')', at), words.size()));
  return words;
}

std::string blocks_of_section(const Page& page, Span section) {
  std::string text;
  for (const Block& block : page.blocks) {
    if (block.inside.begin >= section.begin && block.inside.begin < section.end)
      text += joined(block.lines, "\n") + "\n";
  }
  return text;
}

// What a translation says of a printed block may quote it.
void check_numbers_in_words(const Sides& sides, Report& report) {
  const std::string english = words_of_section(sides.english, sides.english_prose, sides.source);
  const auto there = digits_in(english);
  const auto here = digits_in(words_of_section(sides.chinese, sides.chinese_prose, sides.section));
  std::set<std::string> known = there;
  known.merge(counted_in_words(english));
  known.merge(digits_in(blocks_of_section(sides.chinese, sides.section)));
  add(sides, "numbers", without(there, here), without(here, known), report);
}

void check_code_in_words(const Sides& sides, Report& report) {
  const Texts there = inline_code(sides.english, sides.source),
              here = inline_code(sides.chinese, sides.section);
  const std::string blocks = blocks_of_section(sides.chinese, sides.section);
  Texts superfluous = without(here, there);
  std::erase_if(superfluous, [&](const std::string& code) { return blocks.find(code) != std::string::npos; });
  add(sides, "code", without(there, here), superfluous, report);
}

void compare(const Sides& sides, const std::string& what, Texts (*of)(const Page&, Span), Report& report) {
  const Texts there = of(sides.english, sides.source), here = of(sides.chinese, sides.section);
  add(sides, what, without(there, here), without(here, there), report);
}

void check_section(const Sides& sides, Report& report) {
  check_parts(sides, report);
  check_numbers_in_words(sides, report);
  check_code_in_words(sides, report);
  compare(sides, "formulas", inline_formulas, report);
  compare(sides, "bindings", bindings, report);
}

}  // namespace

void check_in_step(const Translation& translation, Report& report) {
  if (!headings_agree(translation, report)) return;
  const auto& [english, chinese] = translation;
  const std::string english_prose = only(english, Kind::prose), chinese_prose = only(chinese, Kind::prose);
  const auto sources = sections_of(english), sections = sections_of(chinese);
  for (std::size_t i = 0; i < sections.size(); ++i)
    check_section({english, chinese, english_prose, chinese_prose, sources[i].place, sections[i].place},
                  report);
}

}  // namespace nn
