#include "docs/check/glossary.hpp"

#include <algorithm>
#include <cctype>
#include <functional>
#include <map>
#include <utility>

#include "common/text.hpp"
#include "docs/check/words.hpp"

namespace nn {
namespace {

std::vector<std::string> lower_words(const std::string& text) {
  std::vector<std::string> words;
  for (const Word& word : words_with_places(text)) words.push_back(word.text);
  return words;
}

// The terms of a row: "* **Plain**, or plateau (07): ..." names two.
void add_row(const std::string& row, std::size_t line, std::vector<Term>& terms) {
  const std::size_t close = row.find("**", 4), open = row.find(" (", close);
  if (!row.starts_with("* **") || open == std::string::npos) return;
  const std::string chapter = row.substr(open + 2, 2), other = row.substr(close + 2, open - close - 2);
  terms.push_back({lower_words(row.substr(4, close - 4)), chapter, line, false});
  if (other.starts_with(", or ")) terms.push_back({lower_words(other.substr(5)), chapter, line, false});
}

// "gate (logic gates), error (a rounding error)": words with their reasons. A comma in brackets parts
// nothing.
std::vector<std::pair<std::string, std::string>> with_reasons(const std::string& list) {
  std::vector<std::pair<std::string, std::string>> words(1);
  int depth = 0;
  for (const char c : list) {
    if (c == ')') --depth;
    if (depth == 0 && c == ',') {
      words.emplace_back();
    } else if (c != ')' && c != '(') {
      (depth > 0 ? words.back().second : words.back().first) += c;
    }
    if (c == '(') ++depth;
  }
  return words;
}

bool contains(const std::vector<std::string>& phrase, const Term& term) {
  return std::search(phrase.begin(), phrase.end(), term.words.begin(), term.words.end()) != phrase.end();
}

void mark_everyday(const Page& glossary, const Remark& remark, std::vector<Term>& terms, Report& report) {
  std::string list = remark.words;
  if (!take_beginning(list, "everyday words:")) return;
  const std::size_t line = line_of(glossary, remark.place.begin);
  for (const auto& [text, reason] : with_reasons(list)) {
    const std::vector<std::string> words = lower_words(text);
    if (trimmed(reason).empty())
      report.add(glossary, line, "say in brackets why '" + trimmed(text) + "' is an everyday word");
    const auto term = std::ranges::find(terms, words, &Term::words);
    if (term != terms.end()) {
      term->everyday = true;
    } else if (std::ranges::any_of(terms, [&](const Term& known) { return contains(words, known); })) {
      terms.push_back({words, "", line, true});
    } else {
      report.add(glossary, line, "the everyday word '" + trimmed(text) + "' contains no term of this page");
    }
  }
}

bool ends_like(const std::string& word, const std::string& plural, const std::string& one,
               const std::string& many) {
  return word.ends_with(one) && word.substr(0, word.size() - one.size()) + many == plural;
}

bool is_plural(const std::string& word, const std::string& plural) {
  if (word.front() != plural.front()) return false;  // most pairs, at no cost
  return plural == word + "s" || plural == word + "es" || ends_like(word, plural, "y", "ies") ||
         ends_like(word, plural, "ix", "ices") || ends_like(word, plural, "um", "a");
}

}  // namespace

std::string Term::name() const { return joined(words, " "); }

std::vector<Term> terms_of(const Page& glossary, Report& report) {
  std::vector<Term> terms;
  std::size_t line = 0;
  for (const std::string& row : lines_of(glossary.text)) add_row(row, ++line, terms);
  for (const Remark& remark : glossary.remarks) mark_everyday(glossary, remark, terms, report);
  std::ranges::stable_sort(terms, std::ranges::greater{}, [](const Term& term) { return term.words.size(); });
  return terms;
}

bool stands_at(const Term& term, const std::string& text, const std::vector<Word>& words, std::size_t at) {
  const std::size_t count = term.words.size();
  if (at + count > words.size()) return false;
  for (std::size_t i = 0; i + 1 < count; ++i) {
    if (words[at + i].text != term.words[i] || !are_neighbours(text, words[at + i], words[at + i + 1]))
      return false;
  }
  const std::string& last = words[at + count - 1].text;
  return last == term.words.back() || is_plural(term.words.back(), last);
}

}  // namespace nn
