// Writes numbers for people to read. Nothing here depends on the locale: the
// decimal point is always a point.
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "common/matrix.hpp"

namespace nn {

// fixed(2.345, 1) is "2.3"; the result is never "-0.0".
std::string fixed(double number, int decimals);
// As few digits as give the same number when they are read back: "0.1".
std::string shortest(double number);
std::string grouped(std::size_t number);                   // "13,002"
std::string percent(std::size_t part, std::size_t whole);  // "95.03%"

// One line per row, with aligned columns, each line after `indent` spaces. A row
// looks like this: "(  1.00 -0.50 )".
std::string to_text(const Matrix& matrix, int decimals, std::size_t indent = 0);

// "784, 30, 10"
std::string joined(std::span<const std::string> words, const char* between);
std::string joined(std::span<const std::size_t> numbers, const char* between);

// How many letters a text in UTF-8 has.
std::size_t letters_in(const std::string& text);

// The text, padded with spaces to this width, which is counted in letters.
std::string cell(const std::string& text, std::size_t width);

// The lines without their line ends, and the words between spaces and line ends.
std::vector<std::string> lines_of(const std::string& text);
std::vector<std::string> words_of(const std::string& text);

// "16,16" gives {"16", "16"}; an empty text gives one empty part.
std::vector<std::string> split_at_commas(const std::string& text);

// The number that the whole text is; nothing for "", "3x", "nan" and "inf".
std::optional<double> number_in(const std::string& text);

// The text with escapes, so that HTML and XML show it literally, both in elements
// and in attributes.
std::string escaped(const std::string& text);

// The text in a form that is safe to show in a terminal, always on one line.
// Escapes replace control characters (C0, DEL, C1), line and paragraph separators,
// marks that change the direction of writing, and bytes that are not UTF-8:
// "a\x1b[2J" becomes "a\\u001b[2J".
std::string printable(const std::string& text);

// "1 digit", "3 digits".
std::string counted(std::size_t number, const char* thing);

}  // namespace nn
