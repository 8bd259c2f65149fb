#include "docs/check/shown_line.hpp"

#include <algorithm>
#include <cctype>

namespace nn {
namespace {

constexpr char32_t stands_for_code = U'x';

// Where a target that begins with ]( ends, with its bracket.
std::size_t target_end(const std::string& text, std::size_t at, std::size_t line_end) {
  int open = 0;
  for (std::size_t i = at + 1; i < line_end; ++i) {
    open += text[i] == '(' ? 1 : text[i] == ')' ? -1 : 0;
    if (open == 0) return i + 1;
  }
  return at + 1;
}

bool is_mark(char c) { return c == '*' || c == '[' || c == ']'; }

// The mark of a list, * or 12. with its space; its length.
std::size_t list_mark(const std::string& text, std::size_t at) {
  if ((text[at] == '*' || text[at] == '-') && text[at + 1] == ' ') return 2;
  std::size_t end = at;
  while (std::isdigit(static_cast<unsigned char>(text[end])) != 0) ++end;
  return end > at && text.compare(end, 2, ". ") == 0 ? end + 2 - at : 0;
}

}  // namespace

std::vector<Character> shown_characters(const Page& page, Span line) {
  std::vector<Character> shown;
  for (std::size_t at = words_begin(page, line); at < line.end;) {
    const Kind kind = page.kinds[at];
    const std::size_t begin = at;
    if (kind == Kind::prose) {
      if (page.text.compare(at, 2, "](") == 0) {
        at = target_end(page.text, at, line.end);
      } else if (is_mark(page.text[at]) || page.text.compare(at, 2, "![") == 0) {
        ++at;
      } else if (page.text.compare(at, 5, "<http") == 0) {
        at = std::min(page.text.find('>', at), line.end - 1) + 1;
        shown.push_back({stands_for_code, begin});
      } else if (page.text[at] == '<' && page.text.find('>', at) < line.end) {
        at = page.text.find('>', at) + 1;
      } else {
        const char32_t code = next_character(page.text, at);
        shown.push_back({code, begin});
      }
      continue;
    }
    while (at < line.end && page.kinds[at] == kind) ++at;
    if (kind != Kind::remark) shown.push_back({stands_for_code, begin});
  }
  return shown;
}

std::size_t words_begin(const Page& page, Span line) {
  std::size_t at = line.begin;
  const auto skip = [&](char c) {
    while (at < line.end && page.text[at] == c) ++at;
  };
  skip(' ');
  while (at < line.end && page.text[at] == '>') {
    skip('>');
    skip(' ');
  }
  skip('#');  // a heading may be numbered, too
  skip(' ');
  if (at < line.end) at += list_mark(page.text, at);
  skip(' ');
  return std::min(at, line.end);
}

std::vector<Span> prose_lines(const Page& page) {
  std::vector<Span> lines;
  for (std::size_t at = 0, end = 0; at < page.text.size(); at = end + 1) {
    end = std::min(page.text.find('\n', at), page.text.size());
    const bool code = page.name.starts_with("chapters/") && page.text.compare(at, 4, "    ") == 0;
    if (at < end && page.kinds[at] != Kind::block && !code) lines.push_back({at, end});
  }
  return lines;
}

}  // namespace nn
