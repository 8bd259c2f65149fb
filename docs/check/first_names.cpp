#include "docs/check/first_names.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <string>

#include "docs/check/equations.hpp"
#include "docs/check/public_names.hpp"
#include "docs/check/source_tree.hpp"
#include "docs/check/words.hpp"

namespace nn {
namespace {

// The prose with the texts of its links blanked.
std::string without_link_texts(const Page& page) {
  std::string text = only(page, Kind::prose);
  for (std::size_t at = text.find("]("); at != std::string::npos; at = text.find("](", at + 1)) {
    const std::size_t open = text.rfind('[', at);
    if (open != std::string::npos)
      std::replace_if(
          text.begin() + static_cast<std::ptrdiff_t>(open), text.begin() + static_cast<std::ptrdiff_t>(at),
          [](char c) { return c != '\n'; }, ' ');
  }
  return text;
}

// "03" of chapters/03_feedforward/network.hpp; empty for common/.
std::string chapter_of_header(const std::string& header) {
  const std::string folder = "chapters/";
  return header.starts_with(folder) ? header.substr(folder.size(), 2) : "";
}

// The first chapter that offers each name; common/ comes before all.
std::map<std::string, std::string> chapters_of_names(const std::filesystem::path& source) {
  std::map<std::string, std::string> chapters;
  for (const auto& [name, headers] : public_names(source)) {
    chapters[name] = std::ranges::min(headers, {}, chapter_of_header);
    chapters[name] = chapter_of_header(chapters[name]);
  }
  return chapters;
}

// The names that a line of code uses: types, which begin with a capital letter, and what it calls. A member
// behind a point, and a variable with the name of a later function, are others.
std::set<std::string> names_used_in(const std::string& line) {
  std::set<std::string> names;
  std::size_t begin = 0;
  for (std::size_t at = 0; at <= line.size(); ++at) {
    if (at < line.size() && in_a_name(line[at])) continue;
    const bool member = begin > 0 && (line[begin - 1] == '.' || line[begin - 1] == '>');
    const bool called = at < line.size() && line[at] == '(';
    const bool type = begin < at && line[begin] >= 'A' && line[begin] <= 'Z';
    if (begin < at && !member && (called || type)) names.insert(line.substr(begin, at - begin));
    begin = at + 1;
  }
  return names;
}

void check_names_of(const Page& page, const Block& listing,
                    const std::map<std::string, std::string>& chapters, Report& report) {
  for (std::size_t i = 0; i < listing.lines.size(); ++i) {
    for (const std::string& name : names_used_in(code_of(listing.lines[i]))) {
      const auto known = chapters.find(name);
      if (known != chapters.end() && known->second > chapter_number(page))
        report.add(page, listing.line + 1 + i,
                   name + " is used before chapter " + known->second + " declares it");
    }
  }
}

}  // namespace

void check_first_equations(std::span<const Page* const> way, Report& report) {
  std::map<std::string, std::size_t> tagged;
  for (std::size_t i = 0; i < way.size(); ++i) {
    for (const EquationMention& tag : tags_of(*way[i])) tagged.emplace(tag.number, i);
  }
  for (std::size_t i = 0; i < way.size(); ++i) {
    for (const auto& [number, line] : equations_named_in(without_link_texts(*way[i]))) {
      const auto tag = tagged.find(number);
      if (tag != tagged.end() && tag->second > i)
        report.add(
            *way[i], line,
            "equation (" + number + ") is defined later, in " + way[tag->second]->name + "; make it a link");
    }
  }
}

void check_first_names(std::span<const Page* const> way, const std::filesystem::path& source,
                       Report& report) {
  const std::map<std::string, std::string> chapters = chapters_of_names(source);
  for (const Page* page : way) {
    for (const Block& block : page->blocks) {
      if (block.marker.starts_with("listing ") && !chapter_number(*page).empty())
        check_names_of(*page, block, chapters, report);
    }
  }
}

}  // namespace nn
