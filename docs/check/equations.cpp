#include "docs/check/equations.hpp"

#include <algorithm>
#include <cctype>
#include <map>
#include <string>
#include <vector>

#include "docs/check/source_tree.hpp"
#include "docs/check/translations.hpp"
#include "docs/check/words.hpp"

namespace nn {
namespace {

// "6.4" when text[at] is the beginning of 6.4 with this sign behind it. No chapter is called 0.
std::string number_at(const std::string& text, std::size_t at, char close) {
  const std::size_t end = text.find(close, at);
  const std::string number = end == std::string::npos ? "" : text.substr(at, end - at);
  const std::size_t point = number.find('.');
  const bool digits =
      std::ranges::all_of(number, [](unsigned char c) { return std::isdigit(c) || c == '.'; });
  const bool plausible = digits && point != std::string::npos && number.rfind('.') == point && point >= 1 &&
                         point <= 2 && point + 1 < number.size() && number.size() <= point + 3;
  return plausible && number[0] != '0' && number[point + 1] != '0' ? number : "";
}

std::vector<EquationMention> mentions_in(const std::string& text, const std::string& open, char close) {
  std::vector<EquationMention> mentions;
  std::size_t line = 1, counted_to = 0;
  for (std::size_t at = text.find(open); at != std::string::npos; at = text.find(open, at + 1)) {
    const std::string number = number_at(text, at + open.size(), close);
    const bool called =
        at > 0 && open == "(" && (in_a_name(text[at - 1]) || text[at - 1] == ')' || text[at - 1] == ']');
    if (number.empty() || called) continue;
    line += static_cast<std::size_t>(std::count(text.begin() + static_cast<std::ptrdiff_t>(counted_to),
                                                text.begin() + static_cast<std::ptrdiff_t>(at), '\n'));
    counted_to = at;
    mentions.push_back({number, line});
  }
  return mentions;
}

}  // namespace

std::vector<EquationMention> tags_of(const Page& page) {
  std::string text = only(page, Kind::formula);
  for (const Block& block : page.blocks) {
    const Span inside = block.inside;
    if (block.language == "math")
      text.replace(inside.begin, inside.end - inside.begin, page.text, inside.begin,
                   inside.end - inside.begin);
  }
  return mentions_in(text, "\\tag{", '}');
}

std::vector<EquationMention> equations_named_in(const std::string& prose) {
  return mentions_in(prose, "(", ')');
}

namespace {

// "06" of the equation 6.4.
std::string chapter_of(const std::string& number) {
  const std::string chapter = number.substr(0, number.find('.'));
  return chapter.size() == 1 ? "0" + chapter : chapter;
}

using Mentioned =
    std::map<std::string, std::vector<std::pair<std::string, std::size_t>>>;  // number: files and lines

Mentioned mentions_in_code(const std::filesystem::path& source) {
  Mentioned places;
  for (const std::string& file : files_below(source, with_chapters(source, {"tests"}), {".hpp", ".cpp"})) {
    if (file.starts_with("tests/tools/")) continue;  // they test this, with numbers of pages that are made up
    for (const EquationMention& mention : mentions_in(file_text(source / file).value_or(""), "(", ')')) {
      places[mention.number].emplace_back(file, mention.line);
    }
  }
  return places;
}

bool in_code_of(const std::string& chapter, const std::string& number, const Mentioned& code) {
  const auto places = code.find(number);
  return places != code.end() && std::ranges::any_of(places->second, [&](const auto& place) {
           return place.first.starts_with("chapters/" + chapter + "_");
         });
}

// The pages of a chapter in one language: its own, and those that its appendix fills.
struct ChapterPages {
  std::string number;
  bool translated = false;
  std::vector<const Page*> pages;
  std::vector<std::string> tagged = {};  // the equations that they tag

  const std::string& name() const { return pages.front()->name; }
  bool lacks(const std::string& equation) const {
    return chapter_of(equation) == number && std::ranges::find(tagged, equation) == tagged.end();
  }
};

std::vector<ChapterPages> by_chapter(std::span<const Page> pages) {
  std::vector<ChapterPages> chapters;
  for (const Page& page : pages) {
    const std::string number = chapter_number(page);
    if (number.empty()) continue;
    const auto known = std::ranges::find_if(chapters, [&](const ChapterPages& chapter) {
      return chapter.number == number && chapter.translated == is_translated(page);
    });
    if (known == chapters.end()) {
      chapters.push_back({number, is_translated(page), {&page}});
    } else {
      known->pages.push_back(&page);
    }
  }
  return chapters;
}

void check_tags(ChapterPages& chapter, const Page& page, const Mentioned& code, Report& report) {
  for (const auto& [number, line] : tags_of(page)) {
    ++report.counts.equations;
    if (chapter_of(number) != chapter.number) {
      report.add(page, line, "equation (" + number + ") belongs to another chapter");
    } else if (!chapter.lacks(number)) {
      report.add(page, line, "equation (" + number + ") is tagged a second time");
    } else if (!in_code_of(chapter.number, number, code)) {
      report.add(page, line,
                 "equation (" + number + ") stands nowhere in the code of chapter " + chapter.number);
    }
    chapter.tagged.push_back(number);
  }
}

void check_code(const ChapterPages& chapter, const Mentioned& code, Report& report) {
  for (const auto& [number, places] : code) {
    if (!chapter.lacks(number)) continue;
    for (const auto& [file, line] : places) {
      report.drifts.push_back(
          {file, line, "equation (" + number + ") has no \\tag{" + number + "} in " + chapter.name(), {}});
    }
  }
}

void check_prose(const ChapterPages& chapter, const Page& other, Report& report) {
  for (const auto& [number, line] : equations_named_in(only(other, Kind::prose))) {
    if (chapter.lacks(number))
      report.add(other, line, "equation (" + number + ") is not in " + chapter.name());
  }
}

}  // namespace

void check_equations(std::span<const Page> pages, const std::filesystem::path& source, Report& report) {
  const Mentioned code = mentions_in_code(source);
  for (ChapterPages& chapter : by_chapter(pages)) {
    for (const Page* page : chapter.pages) check_tags(chapter, *page, code, report);
    check_code(chapter, code, report);
    for (const Page& other : pages) {
      if (is_translated(other) == chapter.translated) check_prose(chapter, other, report);
    }
  }
}

}  // namespace nn
