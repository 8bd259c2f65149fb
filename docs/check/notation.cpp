#include "docs/check/notation.hpp"

#include <cctype>
#include <set>
#include <string>
#include <vector>

#include "docs/check/public_names.hpp"
#include "docs/check/source_tree.hpp"
#include "docs/check/words.hpp"

namespace nn {
namespace {

// Every name in a piece of code, numbers left out.
std::vector<std::string> names_in(const std::string& code) {
  std::vector<std::string> names;
  std::string name;
  for (const char c : code + " ") {
    if (in_a_name(c)) {
      name += c;
    } else {
      if (!name.empty() && !std::isdigit(static_cast<unsigned char>(name[0]))) names.push_back(name);
      name.clear();
    }
  }
  return names;
}

std::string first_name(const std::string& code) {
  const std::vector<std::string> names = names_in(code);
  if (names.empty()) return "";
  return names[0] == "nn" && names.size() > 1 ? names[1] : names[0];
}

std::set<std::string> words_of_headers(const std::filesystem::path& source) {
  std::set<std::string> words;
  for (const std::string& header : public_headers(source)) {
    for (const std::string& name : names_in(code_of(file_text(source / header).value_or(""))))
      words.insert(name);
  }
  return words;
}

// Which cell of its row a place stands in, the first being 1; 0 outside of tables. A bar in code is none.
std::size_t column_at(const Page& page, std::size_t row, std::size_t place) {
  if (page.text[row] != '|') return 0;
  std::size_t column = 0;
  for (std::size_t at = row; at < place; ++at)
    column += page.text[at] == '|' && page.kinds[at] == Kind::prose ? 1u : 0u;
  return column;
}

// The column that the table of this row heads with "in code"; 0 for none.
std::size_t code_column(const Page& page, std::size_t row) {
  while (row > 1) {
    const std::size_t before = page.text.rfind('\n', row - 2) + 1;  // npos + 1 is the beginning
    if (page.text[before] != '|') break;
    row = before;
  }
  const std::size_t head = page.text.find("in code", row);
  return head < page.text.find('\n', row) ? column_at(page, row, head) : 0;
}

}  // namespace

void check_notation(const Page& page, const std::filesystem::path& source, Report& report) {
  if (std::filesystem::path(page.name).filename() != "notation.md") return;
  const std::set<std::string> known = words_of_headers(source);
  std::set<std::string> listed;
  for (const Span span : page.code) {
    const std::string code = page.text.substr(span.begin, span.end - span.begin);
    listed.insert(first_name(code));
    const std::size_t row = page.text.rfind('\n', span.begin) + 1, column = column_at(page, row, span.begin);
    if (column == 0 || column != code_column(page, row)) continue;
    for (const std::string& name : names_in(code)) {
      if (known.count(name) == 0 && name != "nn")
        report.add(page, line_of(page, span.begin), "no header knows " + name);
    }
  }
  for (const auto& [name, headers] : public_names(source)) {
    ++report.counts.names;
    if (listed.count(name) == 0)
      report.add(page, 1, name + " is not listed: " + *headers.begin() + " declares it");
  }
}

}  // namespace nn
