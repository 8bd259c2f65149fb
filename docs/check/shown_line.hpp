// A line of Markdown as it is read: without stars, brackets, targets and remarks, and with code and formulas
// as one letter each.
#pragma once

#include <vector>

#include "docs/check/characters.hpp"
#include "docs/check/page.hpp"

namespace nn {

// Places are those of the page.
std::vector<Character> shown_characters(const Page& page, Span line);

// Where the words of a line begin: after > of a quotation, * or 1. of a list, and ## of a heading.
std::size_t words_begin(const Page& page, Span line);

// The lines of the page, without their ends, that hold prose: what is in no block, and in tasks of exercises
// what is not indented.
std::vector<Span> prose_lines(const Page& page);

}  // namespace nn
