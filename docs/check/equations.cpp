#include "docs/check/equations.hpp"

#include <algorithm>
#include <cctype>
#include <map>
#include <string>
#include <vector>

#include "docs/check/source_tree.hpp"
#include "docs/check/words.hpp"

namespace nn {
namespace {

struct Mention {
  std::string number;  // "6.4"
  std::size_t line = 0;
};

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

std::vector<Mention> mentions_in(const std::string& text, const std::string& open, char close) {
  std::vector<Mention> mentions;
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

// Formulas stand between dollars, or in a ```math block.
std::vector<Mention> tags_of(const Page& page) {
  std::string text = only(page, Kind::formula);
  for (const Block& block : page.blocks) {
    const Span inside = block.inside;
    if (block.language == "math")
      text.replace(inside.begin, inside.end - inside.begin, page.text, inside.begin,
                   inside.end - inside.begin);
  }
  return mentions_in(text, "\\tag{", '}');
}

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
    for (const Mention& mention : mentions_in(file_text(source / file).value_or(""), "(", ')')) {
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

// The equations of a chapter that its page tags.
std::vector<std::string> check_tags(const Page& page, const Mentioned& code, Report& report) {
  std::vector<std::string> numbers;
  const std::string chapter = chapter_number(page);
  for (const auto& [number, line] : tags_of(page)) {
    ++report.counts.equations;
    if (chapter_of(number) != chapter) {
      report.add(page, line, "equation (" + number + ") belongs to another chapter");
    } else if (std::ranges::find(numbers, number) != numbers.end()) {
      report.add(page, line, "equation (" + number + ") is tagged a second time");
    } else if (!in_code_of(chapter, number, code)) {
      report.add(page, line, "equation (" + number + ") stands nowhere in the code of chapter " + chapter);
    }
    numbers.push_back(number);
  }
  return numbers;
}

void check_code(const Page& page, const std::vector<std::string>& tagged, const Mentioned& code,
                Report& report) {
  for (const auto& [number, places] : code) {
    if (chapter_of(number) != chapter_number(page) || std::ranges::find(tagged, number) != tagged.end())
      continue;
    for (const auto& [file, line] : places) {
      report.drifts.push_back(
          {file, line, "equation (" + number + ") has no \\tag{" + number + "} in " + page.name, {}});
    }
  }
}

void check_prose(const Page& other, const Page& page, const std::vector<std::string>& tagged,
                 Report& report) {
  for (const auto& [number, line] : mentions_in(only(other, Kind::prose), "(", ')')) {
    if (chapter_of(number) != chapter_number(page) || std::ranges::find(tagged, number) != tagged.end())
      continue;
    report.add(other, line, "equation (" + number + ") is not in " + page.name);
  }
}

}  // namespace

void check_equations(std::span<const Page> pages, const std::filesystem::path& source, Report& report) {
  const Mentioned code = mentions_in_code(source);
  for (const Page& page : pages) {
    if (chapter_number(page).empty()) continue;
    const std::vector<std::string> tagged = check_tags(page, code, report);
    check_code(page, tagged, code, report);
    for (const Page& other : pages) {
      const bool same_language = other.name.starts_with("docs/zh/") == page.name.starts_with("docs/zh/");
      if (same_language) check_prose(other, page, tagged, report);
    }
  }
}

}  // namespace nn
