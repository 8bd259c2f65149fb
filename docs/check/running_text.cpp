#include "docs/check/running_text.hpp"

#include <algorithm>
#include <array>
#include <cctype>
#include <string_view>

namespace nn {
namespace {

void blank(std::string& text, std::size_t begin, std::size_t end) {
  for (std::size_t i = begin; i < std::min(end, text.size()); ++i) {
    if (text[i] != '\n') text[i] = ' ';
  }
}

// The targets of links, and pictures with the words that describe them.
void blank_targets(std::string& text) {
  for (std::size_t at = text.find("]("); at != std::string::npos; at = text.find("](", at + 1)) {
    const std::size_t close = text.find(')', at), open = text.rfind('[', at);
    if (close == std::string::npos) continue;
    const bool picture = open != std::string::npos && open > 0 && text[open - 1] == '!';
    blank(text, picture ? open : at + 1, close + 1);
  }
}

// Headings, and all of a page's text down to its first section: "## From earlier chapters".
void blank_announcements(std::string& text) {
  bool announces = text.starts_with("# ");
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = std::min(text.find('\n', at), text.size());
    if (text.compare(at, 3, "## ") == 0) announces = text.compare(at, 18, "## What comes next") == 0;
    if (announces || text[at] == '#') blank(text, at, end);
    at = end + 1;
  }
}

bool in_a_word(char c) { return std::isalnum(static_cast<unsigned char>(c)) != 0; }

// A hyphen between two letters joins them.
bool goes_on(const std::string& text, std::size_t at) {
  const bool joins =
      text[at] == '-' && at > 0 && in_a_word(text[at - 1]) && at + 1 < text.size() && in_a_word(text[at + 1]);
  return joins || in_a_word(text[at]);
}

// What ends a sentence, or a cell; the next one begins behind it.
constexpr auto sentence_ends =
    std::to_array<std::string_view>({". ", ".\n", "? ", "?\n", "! ", "!\n", "\n\n", "\n* ", "\n> ", "| ",
                                     ".) ", ".)\n", ".* ", ".**", "</summary>", ".\" ", "\n1. ", "\n2. "});

}  // namespace

std::string running_text(const Page& page) {
  std::string text = only(page, Kind::prose);
  blank_targets(text);
  blank_announcements(text);
  return text;
}

std::vector<Word> words_with_places(const std::string& text) {
  std::vector<Word> words;
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (!in_a_word(text[at])) continue;
    Word word{"", {at, at}};
    for (; at < text.size() && goes_on(text, at); ++at)
      word.text += static_cast<char>(std::tolower(static_cast<unsigned char>(text[at])));
    word.place.end = at;
    words.push_back(word);
  }
  return words;
}

bool are_neighbours(const std::string& text, const Word& first, const Word& second) {
  const std::string between = text.substr(first.place.end, second.place.begin - first.place.end);
  return between.find_first_not_of(" \n>") == std::string::npos && between.find("\n\n") == std::string::npos;
}

Span sentence_around(const std::string& text, std::size_t place) {
  const std::string_view all = text;
  const auto ended_before = [&](std::size_t at) {
    return std::ranges::any_of(sentence_ends, [&](auto end) { return all.substr(0, at).ends_with(end); });
  };
  const auto ends_at = [&](std::size_t at) {
    return std::ranges::any_of(sentence_ends, [&](auto end) { return all.substr(at).starts_with(end); });
  };
  Span sentence{place, place};
  while (sentence.begin > 0 && !ended_before(sentence.begin)) --sentence.begin;
  while (sentence.end < text.size() && !ends_at(sentence.end)) ++sentence.end;
  return sentence;
}

std::vector<Span> bold_spans(const std::string& text) {
  std::vector<Span> spans;
  for (std::size_t at = text.find("**"); at != std::string::npos; at = text.find("**", at)) {
    const std::size_t begin = at + 2, end = text.find("**", begin);
    if (end == std::string::npos) break;
    const bool closed = end < text.find("\n\n", begin);
    if (closed) spans.push_back({begin, end});
    at = closed ? end + 2 : begin;
  }
  return spans;
}

}  // namespace nn
