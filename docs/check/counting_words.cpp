#include "docs/check/counting_words.hpp"

#include <array>
#include <cctype>
#include <utility>

#include "common/text.hpp"
#include "docs/check/words.hpp"

namespace nn {
namespace {

constexpr std::array<std::pair<const char*, int>, 34> numbers = {
    {{"zero", 0},    {"one", 1},       {"first", 1},       {"once", 1},        {"single", 1},
     {"two", 2},     {"second", 2},    {"twice", 2},       {"both", 2},        {"half", 2},
     {"three", 3},   {"third", 3},     {"four", 4},        {"quarter", 4},     {"five", 5},
     {"six", 6},     {"seven", 7},     {"eight", 8},       {"nine", 9},        {"ten", 10},
     {"eleven", 11}, {"twelve", 12},   {"sixteen", 16},    {"twenty", 20},     {"thirty", 30},
     {"forty", 40},  {"fifty", 50},    {"sixty", 60},      {"seventy", 70},    {"eighty", 80},
     {"ninety", 90}, {"hundred", 100}, {"thousand", 1000}, {"thousands", 1000}}};

int number_called(const std::string& word) {
  for (const auto& [name, number] : numbers) {
    if (word == name || word == std::string(name) + "s" || word == std::string(name) + "th") return number;
  }
  return -1;
}

std::string letters_of(const std::string& word) {
  std::string letters;
  for (const char each : word) {
    const auto c = static_cast<unsigned char>(each);
    letters += std::isalpha(c) ? static_cast<char>(std::tolower(c)) : ' ';
  }
  return letters;
}

// "some 7s" are some 7.
std::set<std::string> several_of_a_digit(const std::string& english) {
  std::set<std::string> digits;
  for (std::size_t at = english.find('s'); at != std::string::npos; at = english.find('s', at + 1)) {
    const bool alone = at + 1 == english.size() || !in_a_name(english[at + 1]);
    std::size_t begin = at;
    while (begin > 0 && std::isdigit(static_cast<unsigned char>(english[begin - 1])) != 0) --begin;
    if (alone && begin < at) digits.insert(english.substr(begin, at - begin));
  }
  return digits;
}

}  // namespace

std::set<std::string> digits_in(const std::string& text) {
  std::set<std::string> digits;
  for (const Numeral& numeral : numerals_in(text)) {
    const std::size_t sign = text[numeral.begin] == '-' ? 1 : 0;
    digits.insert(text.substr(numeral.begin + sign, numeral.end - numeral.begin - sign));
  }
  return digits;
}

std::set<std::string> counted_in_words(const std::string& english) {
  std::set<std::string> digits = several_of_a_digit(english);
  int before = -1;
  for (const std::string& word : words_of(letters_of(english))) {
    const int number = number_called(word);
    if (number >= 0) digits.insert(grouped(static_cast<std::size_t>(number)));
    if (before >= 20 && before < 100 && number > 0 && number < 10)
      digits.insert(std::to_string(before + number));
    if (before > 0 && number >= 100) digits.insert(grouped(static_cast<std::size_t>(before * number)));
    before = number;
  }
  return digits;
}

}  // namespace nn
