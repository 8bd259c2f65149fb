// What common/text.hpp does not need: cutting texts, and the numbers in them.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace nn {

std::string trimmed(const std::string& text);
std::string indent_of(const std::string& line);
std::string without_indent(const std::string& line, std::size_t width);

// Takes `beginning` and the spaces behind it away from the text; false, and nothing happens, when it does not
// begin so.
bool take_beginning(std::string& text, std::string_view beginning);

std::string replaced(const std::string& text, const std::string& what, const std::string& with);

// Letters, digits and the underscore of names in code.
bool in_a_name(char c);

// A number as people write it: 13,002 or -0.25. Digits inside a name or a version are not numbers.
struct Numeral {
  std::size_t begin = 0, end = 0;  // in the text
  double value = 0.0;
  int decimals = 0;
  bool grouped = false;  // 13,002
};
std::vector<Numeral> numerals_in(const std::string& text);

// The number, written as that one is: as many decimals, and grouped if that was.
std::string written_like(const Numeral& numeral, double number);

}  // namespace nn
