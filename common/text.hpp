// Numbers as people read them. Never depends on the locale: a decimal point is a
// point.
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "common/matrix.hpp"

namespace nn {

std::string fixed(double number,
                  int decimals);  // fixed(2.345, 1) is "2.3"; never "-0.0"
std::string shortest(
    double number);  // as few digits as read back to the same number: "0.1"
std::string grouped(std::size_t number);                   // "13,002"
std::string percent(std::size_t part, std::size_t whole);  // "95.03%"

// One line a row, columns aligned, each line after `indent` spaces: "(  1.00 -0.50
// )".
std::string to_text(const Matrix& matrix, int decimals, std::size_t indent = 0);

std::string joined(std::span<const std::string> words, const char* between);
std::string joined(std::span<const std::size_t> numbers,
                   const char* between);  // "784, 30, 10"

// How many letters a text in UTF-8 has.
std::size_t letters_in(const std::string& text);

// The text, filled with spaces to this width, counted in letters.
std::string cell(const std::string& text, std::size_t width);

// The lines without their ends, and the words between spaces and ends of lines.
std::vector<std::string> lines_of(const std::string& text);
std::vector<std::string> words_of(const std::string& text);

// "16,16" is {"16", "16"}, and an empty text is one empty part.
std::vector<std::string> split_at_commas(const std::string& text);

// The whole text as one number; nothing for "", "3x", "nan" and "inf".
std::optional<double> number_in(const std::string& text);

// The text as HTML and XML show it literally, in elements and in attributes.
std::string escaped(const std::string& text);

// The text as a terminal may show it: everything that could do something to the
// terminal, or to the order of the words, becomes what it is: control characters
// (C0, DEL, C1), line and paragraph separators, marks that turn the direction of
// writing, and bytes that are not UTF-8. "a\x1b[2J" is "a\\u001b[2J", and always
// one line.
std::string printable(const std::string& text);

// "1 digit", "3 digits".
std::string counted(std::size_t number, const char* thing);

}  // namespace nn
