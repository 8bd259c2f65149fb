#include "docs/check/sections.hpp"

#include <algorithm>
#include <cctype>
#include <cstdint>
#include <cstdio>

#include "docs/check/words.hpp"

namespace nn {
namespace {

bool is_blank(char c) { return std::isspace(static_cast<unsigned char>(c)) != 0; }

// The number that a remark binds stands before it, like 95.01%<!-- = ... -->.
void drop_bound_number(std::string& text) { text.erase(text.find_last_not_of("0123456789.,%-") + 1); }

// "](../there.md#anchor)" is "]()": a target is compared as what it leads to.
std::string without_targets(const std::string& text) {
  std::string kept;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t open = text.find("](", at), close = text.find(')', open);
    if (open == std::string::npos || close == std::string::npos) return kept + text.substr(at);
    kept += text.substr(at, open + 2 - at);
    at = close;
  }
  return kept;
}

// FNV-1a, as http://www.isthe.com/chongo/tech/comp/fnv/ describes it.
std::uint32_t hash_of_bytes(const std::string& text) {
  std::uint32_t hash = 2166136261u;
  for (const char c : text) {
    if (!is_blank(c)) hash = (hash ^ static_cast<unsigned char>(c)) * 16777619u;
  }
  return hash;
}

std::string words_to_hash(const Page& page, Span section) {
  const Span quiz = shown_quiz(page);
  std::string words;
  std::size_t remark = 0;
  for (std::size_t at = section.begin; at < section.end; ++at) {
    if (at >= quiz.begin && at < quiz.end) continue;
    if (page.kinds[at] == Kind::block) continue;
    if (page.kinds[at] != Kind::remark) {
      words += page.text[at];
      continue;
    }
    while (remark < page.remarks.size() && page.remarks[remark].place.begin < at) ++remark;
    if (remark == page.remarks.size() || page.remarks[remark].place.begin != at) continue;
    if (page.remarks[remark].words.starts_with("=")) drop_bound_number(words);
  }
  return without_targets(words);
}

}  // namespace

std::vector<Heading> headings_of(const Page& page) {
  std::vector<Heading> headings;
  for (std::size_t at = 0, end = 0; at < page.text.size(); at = end + 1) {
    end = std::min(page.text.find('\n', at), page.text.size());
    const std::string line = page.text.substr(at, end - at);
    const std::size_t level = std::min(line.find_first_not_of('#'), line.size());
    if (level < 1 || level > 6 || level >= line.size() || line[level] != ' ') continue;
    if (page.kinds[at] == Kind::prose) headings.push_back({{at, end}, level, trimmed(line.substr(level))});
  }
  return headings;
}

std::vector<PageSection> sections_of(const Page& page) {
  const std::vector<Heading> headings = headings_of(page);
  const std::size_t first = headings.empty() ? page.text.size() : headings[0].place.begin;
  std::vector<PageSection> sections;
  if (!trimmed(page.text.substr(0, first)).empty()) sections.push_back({{}, {0, first}});
  for (std::size_t i = 0; i < headings.size(); ++i) {
    const std::size_t end = i + 1 < headings.size() ? headings[i + 1].place.begin : page.text.size();
    sections.push_back({headings[i], {headings[i].place.begin, end}});
  }
  return sections;
}

Span shown_quiz(const Page& page) {
  const auto begin = std::ranges::find(page.remarks, "quiz", &Remark::words);
  const auto end = std::ranges::find(begin, page.remarks.end(), "end of quiz", &Remark::words);
  if (end == page.remarks.end()) return {};
  return {begin->place.end, end->place.begin};
}

std::string hash_of(const Page& page, Span section) { return hash_of(words_to_hash(page, section)); }

std::string hash_of(const std::string& words) {
  char digits[9];
  std::snprintf(digits, sizeof digits, "%08x", hash_of_bytes(words));
  return digits;
}

}  // namespace nn
