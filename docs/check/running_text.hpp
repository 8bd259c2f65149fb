// The running text of a page: what is read one sentence after the other. Code, formulas and remarks are no
// part of it, and neither is what announces: headings, the question above the first section, and the section
// "What comes next".
#pragma once

#include <string>
#include <vector>

#include "docs/check/page.hpp"

namespace nn {

// The page's text with everything else blanked, the targets of links and pictures included; places and lines
// stay where they are.
std::string running_text(const Page& page);

// "mini-batch" is one word; what is not a letter or a digit of ASCII is part of none.
struct Word {
  std::string text;  // in lower case
  Span place;
};
std::vector<Word> words_with_places(const std::string& text);

// Do both words stand directly one behind the other, with nothing but spaces or an end of line between them?
bool are_neighbours(const std::string& text, const Word& first, const Word& second);

// The sentence, or the cell of a table, around this place. An empty line and a new point of a list end it.
Span sentence_around(const std::string& text, std::size_t place);

// What stands between two pairs of asterisks.
std::vector<Span> bold_spans(const std::string& text);

}  // namespace nn
