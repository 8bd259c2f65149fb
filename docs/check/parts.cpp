#include "docs/check/parts.hpp"

#include <algorithm>
#include <cctype>
#include <filesystem>

#include "common/text.hpp"
#include "docs/check/sections.hpp"
#include "docs/check/words.hpp"

namespace nn {
namespace {

bool is_inside(Span outer, std::size_t place) { return place >= outer.begin && place < outer.end; }

bool is_in(const Page& page, Span section, std::size_t place) {
  return is_inside(section, place) && !is_inside(shown_quiz(page), place);
}

void add_blocks(const Page& page, Span section, std::vector<SectionPart>& parts) {
  for (const Block& block : page.blocks) {
    if (!is_in(page, section, block.inside.begin)) continue;
    const std::string lines = joined(block.lines, "\n");
    const std::string text = block.language == "math" ? bare_formula(lines) : lines;
    parts.push_back({"a block", block.marker + "\n" + block.language + "\n" + text, block.inside.begin});
  }
}

// Calls for the formulas that are displayed, or for the others.
template <class Work>
void for_each_formula(const Page& page, Span section, bool displayed, Work work) {
  for (std::size_t at = section.begin; at < section.end; ++at) {
    if (page.kinds[at] != Kind::formula || !is_in(page, section, at)) continue;
    const bool display = page.text.compare(at, 2, "$$") == 0;
    const std::size_t width = display ? 2 : 1;
    const std::size_t close = page.text.find(display ? "$$" : "$", at + width);
    if (display == displayed) work(page.text.substr(at, close + width - at), at);
    at = close + width - 1;
  }
}

void add_formulas(const Page& page, Span section, std::vector<SectionPart>& parts) {
  for_each_formula(page, section, true, [&](const std::string& formula, std::size_t at) {
    parts.push_back({"a formula", bare_formula(formula), at});
  });
}

void add_remarks(const Page& page, Span section, std::vector<SectionPart>& parts) {
  for (const Remark& remark : page.remarks) {
    if (!is_inside(section, remark.place.begin)) continue;
    const bool mark = remark.words == "quiz" || remark.words == "end of quiz" ||
                      remark.words.starts_with("live ") || remark.words.starts_with("each printed ");
    if (mark) parts.push_back({"a mark", remark.words, remark.place.begin});
  }
}

void add_pictures(const Page& page, const std::string& prose, Span section, std::vector<SectionPart>& parts) {
  for (std::size_t at = prose.find("![", section.begin); at < section.end; at = prose.find("![", at + 1)) {
    const std::size_t open = prose.find("](", at), close = prose.find(')', open);
    if (close == std::string::npos || !is_in(page, section, at)) continue;
    parts.push_back({"a figure", place_in_tree(page.name, prose.substr(open + 2, close - open - 2)), at});
  }
}

// "*Figure 5.1: ..." and "*图 5.1：...*" are the caption 5.1.
std::string caption_number(const std::string& line) {
  std::string words = line;
  if (!take_beginning(words, "*Figure ") && !take_beginning(words, "*图 ")) return "";
  return words.substr(0, words.find_first_not_of("0123456789."));
}

std::size_t cells_in(const std::string& row) {
  return static_cast<std::size_t>(std::ranges::count(row, '|')) - std::min<std::size_t>(1, row.size());
}

// The tasks of exercises, which a terminal shows, indent their code.
bool is_indented_code(const Page& page, const std::string& line) {
  return page.name.starts_with("chapters/") && line.starts_with("    ");
}

// Boxes, folds, captions and tables begin their lines.
void add_lines(const Page& page, const std::string& prose, Span section, std::vector<SectionPart>& parts) {
  for (std::size_t at = section.begin, end = 0; at < section.end; at = end + 1) {
    end = std::min(prose.find('\n', at), prose.size());
    if (!is_in(page, section, at)) continue;
    const std::string line = prose.substr(at, end - at), words = trimmed(line);
    const bool goes_on = at >= 2 && prose[prose.rfind('\n', at - 2) + 1] == '>';
    if (line.starts_with("> **") && !goes_on) parts.push_back({"a box", "", at});
    if (words.starts_with("<details")) parts.push_back({"a fold", "", at});
    if (words.starts_with("</details")) parts.push_back({"the end of a fold", "", at});
    if (!caption_number(words).empty()) parts.push_back({"a caption", caption_number(words), at});
    const std::string whole = page.text.substr(at, end - at);
    if (is_indented_code(page, whole)) parts.push_back({"a line of code", whole, at});
    if (words.starts_with("|")) parts.push_back({"a row of a table", counted(cells_in(words), "cell"), at});
  }
}

void sort_once(std::vector<std::string>& texts) {
  std::ranges::sort(texts);
  texts.erase(std::unique(texts.begin(), texts.end()), texts.end());
}

}  // namespace

std::string bare_formula(const std::string& formula) {
  std::string text = formula;
  for (std::size_t at = text.find("\\text{"); at != std::string::npos; at = text.find("\\text{", at + 1)) {
    const std::size_t begin = at + 6, end = std::min(text.find('}', begin), text.size());
    text.erase(begin, end - begin);
  }
  std::erase_if(text, [](unsigned char c) { return std::isspace(c) != 0; });
  return text;
}

std::string place_in_tree(const std::string& page, const std::string& target) {
  return (std::filesystem::path(page).parent_path() / target).lexically_normal().generic_string();
}

std::vector<SectionPart> parts_of(const Page& page, const std::string& prose, Span section) {
  std::vector<SectionPart> parts;
  add_blocks(page, section, parts);
  add_formulas(page, section, parts);
  add_remarks(page, section, parts);
  add_pictures(page, prose, section, parts);
  add_lines(page, prose, section, parts);
  std::ranges::stable_sort(parts, {}, &SectionPart::place);
  return parts;
}

std::vector<std::string> inline_formulas(const Page& page, Span section) {
  std::vector<std::string> formulas;
  for_each_formula(page, section, false, [&](const std::string& formula, std::size_t) {
    formulas.push_back(bare_formula(formula));
  });
  sort_once(formulas);
  return formulas;
}

std::vector<std::string> inline_code(const Page& page, Span section) {
  std::vector<std::string> code;
  for (const Span place : page.code) {
    std::string text = page.text.substr(place.begin, place.end - place.begin);
    std::ranges::replace(text, '\n', ' ');
    if (is_in(page, section, place.begin)) code.push_back(text);
  }
  sort_once(code);
  return code;
}

std::vector<std::string> bindings(const Page& page, Span section) {
  std::vector<std::string> found;
  for (const Remark& remark : page.remarks) {
    if (is_in(page, section, remark.place.begin) && remark.words.starts_with("="))
      found.push_back(joined(words_of(remark.words), " "));
  }
  sort_once(found);
  return found;
}

}  // namespace nn
