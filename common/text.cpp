#include "common/text.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <locale>
#include <sstream>

namespace nn {
namespace {

// A character of UTF-8: its number and how many bytes it takes. A byte that begins
// none is a character of length 0.
struct Character {
  char32_t number = 0;
  std::size_t length = 0;
};

Character decoded_at(const std::string& text, std::size_t place) {
  const auto byte = [&](std::size_t i) {
    return static_cast<unsigned char>(text[i]);
  };
  const unsigned first = byte(place);
  if (first < 0x80) return {first, 1};
  const std::size_t length = first >> 5 == 0x6    ? 2
                             : first >> 4 == 0xe  ? 3
                             : first >> 3 == 0x1e ? 4
                                                  : 0;
  if (length == 0 || text.size() - place < length) return {};
  char32_t number = first & (0x7fu >> length);
  for (std::size_t i = place + 1; i < place + length; ++i) {
    if (byte(i) >> 6 != 2) return {};
    number = number << 6 | (byte(i) & 0x3fu);
  }
  constexpr std::array<char32_t, 5> least = {0, 0, 0x80, 0x800,
                                             0x10000};  // shorter ones are no UTF-8
  const bool surrogate = number >= 0xd800 && number < 0xe000;
  return number < least[length] || number > 0x10ffff || surrogate
             ? Character{}
             : Character{number, length};
}

bool is_harmless(char32_t c) {
  const auto in = [c](char32_t first, char32_t last) {
    return c >= first && c <= last;
  };
  return !(in(0, 0x1f) || in(0x7f, 0x9f) || c == 0x61c || in(0x200e, 0x200f) ||
           in(0x2028, 0x202e) || in(0x2066, 0x2069));
}

std::string in_hexadecimal(char32_t number, int digits) {
  std::string text;
  for (int i = digits - 1; i >= 0; --i)
    text += "0123456789abcdef"[number >> (4 * i) & 0xf];
  return text;
}

}  // namespace

std::string fixed(double number, int decimals) {
  std::array<char, 400> text;  // the largest double has 309 digits before its point
  const auto end = std::to_chars(text.data(), text.data() + text.size(), number,
                                 std::chars_format::fixed, decimals)
                       .ptr;
  const std::string written(text.data(), end);
  const bool is_zero = written.find_first_not_of("-0.") == std::string::npos;
  return is_zero && written[0] == '-' ? written.substr(1) : written;
}

std::string shortest(double number) {
  std::array<char, 32> text;
  return {text.data(),
          std::to_chars(text.data(), text.data() + text.size(), number).ptr};
}

std::string grouped(std::size_t number) {
  std::string digits = std::to_string(number);
  for (std::size_t place = digits.size(); place > 3; place -= 3)
    digits.insert(place - 3, ",");
  return digits;
}

std::string percent(std::size_t part, std::size_t whole) {
  return fixed(100.0 * static_cast<double>(part) / static_cast<double>(whole), 2) +
         "%";
}

std::string to_text(const Matrix& matrix, int decimals, std::size_t indent) {
  std::size_t width = 0;
  for (const double value : matrix.values())
    width = std::max(width, fixed(value, decimals).size());
  std::string text;
  for (std::size_t i = 0; i < matrix.rows(); ++i) {
    text += std::string(indent, ' ') + "(";
    for (const double value : matrix.row(i)) {
      const std::string number = fixed(value, decimals);
      text += std::string(width - number.size() + 1, ' ') + number;
    }
    text += " )\n";
  }
  return text;
}

std::string joined(std::span<const std::string> words, const char* between) {
  std::string text;
  for (const std::string& word : words)
    text += (text.empty() ? "" : between) + word;
  return text;
}

std::string joined(std::span<const std::size_t> numbers, const char* between) {
  std::string text;
  for (const std::size_t number : numbers)
    text += (text.empty() ? "" : between) + std::to_string(number);
  return text;
}

std::size_t letters_in(const std::string& text) {
  const auto begins_letter = [](char byte) {
    return (static_cast<unsigned char>(byte) & 0xc0) != 0x80;
  };
  return static_cast<std::size_t>(std::ranges::count_if(text, begins_letter));
}

std::string cell(const std::string& text, std::size_t width) {
  return text + std::string(width - std::min(width, letters_in(text)), ' ');
}

std::vector<std::string> lines_of(const std::string& text) {
  std::vector<std::string> lines;
  std::istringstream stream(text);
  for (std::string line; std::getline(stream, line);) lines.push_back(line);
  return lines;
}

std::vector<std::string> words_of(const std::string& text) {
  std::vector<std::string> words;
  std::istringstream stream(text);
  for (std::string word; stream >> word;) words.push_back(word);
  return words;
}

std::vector<std::string> split_at_commas(const std::string& text) {
  std::vector<std::string> parts(1);
  for (const char c : text) {
    if (c == ',') {
      parts.emplace_back();
    } else {
      parts.back() += c;
    }
  }
  return parts;
}

// By a stream, because not every library's from_chars reads real numbers. That of
// libc++ knows "nan", "inf" and "0x10" as well, so only decimal numbers are let
// through.
std::optional<double> number_in(const std::string& text) {
  if (text.find_first_not_of("0123456789+-.eE") != std::string::npos)
    return std::nullopt;
  std::istringstream stream(text);
  stream.imbue(std::locale::classic());
  double number = 0.0;
  const bool whole =
      stream >> number && stream.peek() == std::istringstream::traits_type::eof();
  return whole ? std::optional(number) : std::nullopt;
}

std::string escaped(const std::string& text) {
  std::string markup;
  for (const char c : text) {
    if (c == '&')
      markup += "&amp;";
    else if (c == '<')
      markup += "&lt;";
    else if (c == '>')
      markup += "&gt;";
    else if (c == '"')
      markup += "&quot;";
    else
      markup += c;
  }
  return markup;
}

std::string printable(const std::string& text) {
  std::string shown;
  for (std::size_t place = 0; place < text.size();) {
    const auto [number, length] = decoded_at(text, place);
    if (length == 0) {
      shown += "\\x" + in_hexadecimal(static_cast<unsigned char>(text[place++]), 2);
      continue;
    }
    shown += is_harmless(number) ? text.substr(place, length)
                                 : "\\u" + in_hexadecimal(number, 4);
    place += length;
  }
  return shown;
}

std::string counted(std::size_t number, const char* thing) {
  return grouped(number) + " " + thing + (number == 1 ? "" : "s");
}

}  // namespace nn
