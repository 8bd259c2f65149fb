#include "docs/check/anchors.hpp"

#include <algorithm>
#include <array>
#include <cctype>
#include <map>
#include <utility>

#include "docs/check/characters.hpp"
#include "docs/check/sections.hpp"
#include "docs/check/words.hpp"

namespace nn {
namespace {

// Signs, punctuation, arrows and emoji: what GitHub leaves out of a name. Everything else beyond ASCII counts
// as a letter.
bool is_sign(char32_t c) {
  constexpr std::array<std::pair<char32_t, char32_t>, 15> signs = {{{0x80, 0xA9},
                                                                    {0xAB, 0xB4},
                                                                    {0xB6, 0xB9},
                                                                    {0xBB, 0xBF},
                                                                    {0xD7, 0xD7},
                                                                    {0xF7, 0xF7},
                                                                    {0x2000, 0x2070},
                                                                    {0x2074, 0x207E},
                                                                    {0x2080, 0x208E},
                                                                    {0x2190, 0x2BFF},
                                                                    {0x3000, 0x3004},
                                                                    {0x3008, 0x3020},
                                                                    {0xFE10, 0xFE6F},
                                                                    {0xFF00, 0xFF0F},
                                                                    {0x1F000, 0x1FAFF}}};
  for (const auto& [first, last] : signs) {
    if (c >= first && c <= last) return true;
  }
  return (c >= 0xFF1A && c <= 0xFF20) || (c >= 0xFF3B && c <= 0xFF40) || (c >= 0xFF5B && c <= 0xFF65);
}

// Lower case of the letters of Latin, Greek and Cyrillic that have one two bytes long; others stay.
std::string lower(char32_t c) {
  if ((c >= 0xC0 && c <= 0xDE) || (c >= 0x391 && c <= 0x3A9) || (c >= 0x410 && c <= 0x42F)) c += 0x20;
  return {static_cast<char>(0xC0 | (c >> 6)), static_cast<char>(0x80 | (c & 0x3F))};
}

bool inside_code(const std::string& text, std::size_t at) {
  return std::count(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(at), '`') % 2 != 0;
}

// [text](target) is text, and <tags> are nothing; in code both are what they are.
std::string without_links(std::string text) {
  for (std::size_t at = text.find("]("); at != std::string::npos; at = text.find("](")) {
    text.erase(at, text.find(')', at) == std::string::npos ? 2 : text.find(')', at) + 1 - at);
  }
  for (std::size_t at = text.find('<'); at != std::string::npos; at = text.find('<', at)) {
    const std::size_t end = text.find('>', at);
    if (end == std::string::npos) break;
    if (inside_code(text, at)) {
      ++at;
    } else {
      text.erase(at, end + 1 - at);
    }
  }
  return text;
}

void add_names(const std::string& prose, const std::string& attribute, std::set<std::string>& anchors) {
  for (std::size_t at = prose.find(attribute); at != std::string::npos; at = prose.find(attribute, at + 1)) {
    const std::size_t begin = at + attribute.size();
    anchors.insert(prose.substr(begin, prose.find('"', begin) - begin));
  }
}

}  // namespace

std::string slug_of(const std::string& heading) {
  const std::string text = trimmed(without_links(heading));
  std::string slug;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t begin = at;
    const char32_t c = next_character(text, at);
    if (c < 0x80) {
      const char ascii = static_cast<char>(c);
      if (ascii == ' ') slug += '-';
      if (in_a_name(ascii) || ascii == '-') slug += static_cast<char>(std::tolower(ascii));
    } else if (!is_sign(c)) {
      slug += c < 0x800 ? lower(c) : text.substr(begin, at - begin);
    }
  }
  return slug;
}

std::vector<std::string> anchors_of_headings(const Page& page) {
  std::vector<std::string> anchors;
  std::map<std::string, int> met;
  for (const Heading& heading : headings_of(page)) {
    const std::string slug = slug_of(heading.words.substr(0, heading.words.find_last_not_of("# ") + 1));
    const int again = met[slug]++;
    anchors.push_back(again == 0 ? slug : slug + "-" + std::to_string(again));
  }
  return anchors;
}

std::set<std::string> anchors_of(const Page& page) {
  const std::vector<std::string> headings = anchors_of_headings(page);
  std::set<std::string> anchors(headings.begin(), headings.end());
  const std::string prose = only(page, Kind::prose);
  add_names(prose, " id=\"", anchors);
  add_names(prose, " name=\"", anchors);
  return anchors;
}

}  // namespace nn
