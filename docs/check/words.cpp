#include "docs/check/words.hpp"

#include <algorithm>
#include <boost/algorithm/string/replace.hpp>
#include <boost/algorithm/string/trim.hpp>
#include <cctype>
#include <locale>

#include "common/text.hpp"

namespace nn {
namespace {

bool digit(const std::string& text, std::size_t at) {
  return at < text.size() && text[at] >= '0' && text[at] <= '9';
}

std::size_t after_digits(const std::string& text, std::size_t at) {
  while (digit(text, at)) ++at;
  return at;
}

bool group_at(const std::string& text, std::size_t at) {
  return text[at] == ',' && after_digits(text, at + 1) == at + 4;
}

// A sign belongs to a number where nothing stands before it that could be subtracted from.
bool signed_at(const std::string& text, std::size_t digits) {
  return digits > 0 && text[digits - 1] == '-' &&
         (digits == 1 || std::string(" (|$`*[{\"").find(text[digits - 2]) != std::string::npos);
}

bool part_of_more(const std::string& text, const Numeral& numeral) {
  const char before = numeral.begin == 0 ? ' ' : text[numeral.begin - 1];
  const char after = numeral.end < text.size() ? text[numeral.end] : ' ';
  return in_a_name(before) || before == '.' || in_a_name(after) ||
         (after == '.' && digit(text, numeral.end + 1));
}

Numeral numeral_at(const std::string& text, std::size_t begin) {
  Numeral numeral{begin, after_digits(text, begin), 0.0, 0, false};
  const bool may_be_grouped = numeral.end - begin <= 3;
  while (may_be_grouped && numeral.end < text.size() && group_at(text, numeral.end)) {
    numeral.end += 4;
    numeral.grouped = true;
  }
  if (numeral.end < text.size() && text[numeral.end] == '.' && digit(text, numeral.end + 1)) {
    const std::size_t end = after_digits(text, numeral.end + 1);
    numeral.decimals = static_cast<int>(end - numeral.end - 1);
    numeral.end = end;
  }
  if (signed_at(text, begin)) --numeral.begin;
  numeral.value =
      number_in(replaced(text.substr(numeral.begin, numeral.end - numeral.begin), ",", "")).value_or(0.0);
  return numeral;
}

}  // namespace

std::string trimmed(const std::string& text) {
  return boost::algorithm::trim_copy(text, std::locale::classic());
}

std::string indent_of(const std::string& line) {
  return line.substr(0, std::min(line.find_first_not_of(' '), line.size()));
}

std::string without_indent(const std::string& line, std::size_t width) {
  return line.substr(std::min(width, indent_of(line).size()));
}

bool take_beginning(std::string& text, std::string_view beginning) {
  if (!text.starts_with(beginning)) return false;
  text = trimmed(text.substr(beginning.size()));
  return true;
}

std::string replaced(const std::string& text, const std::string& what, const std::string& with) {
  return boost::algorithm::replace_all_copy(text, what, with);
}

bool in_a_name(char c) { return std::isalnum(static_cast<unsigned char>(c)) || c == '_'; }

std::vector<Numeral> numerals_in(const std::string& text) {
  std::vector<Numeral> numerals;
  for (std::size_t at = 0; at < text.size();) {
    if (!digit(text, at)) {
      ++at;
      continue;
    }
    const Numeral numeral = numeral_at(text, at);
    if (!part_of_more(text, numeral)) numerals.push_back(numeral);
    at = numeral.end;
  }
  return numerals;
}

std::string written_like(const Numeral& numeral, double number) {
  std::string text = fixed(number, numeral.decimals);
  if (!numeral.grouped) return text;
  const std::size_t first = text[0] == '-' ? 1 : 0;
  for (std::size_t at = std::min(text.find('.'), text.size()); at > first + 3; at -= 3)
    text.insert(at - 3, ",");
  return text;
}

}  // namespace nn
