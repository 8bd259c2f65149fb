// A page in sections: from each heading to the next one, of whatever level. A section has a hash of what its
// translation must say: its words, without what is copied from code and programs and what only leads the
// check.
#pragma once

#include <string>
#include <vector>

#include "docs/check/page.hpp"

namespace nn {

struct Heading {
  Span place;  // the line, without its end
  std::size_t level = 0;
  std::string words;  // "Run `it`"
};

// The headings of a page in order: "## Run it". What looks like one in a block is none.
std::vector<Heading> headings_of(const Page& page);

struct PageSection {
  Heading heading;  // of level 0 before the first one
  Span place;       // the heading and everything up to the next one
};

// What stands before the first heading is a section only if it says anything.
std::vector<PageSection> sections_of(const Page& page);

// What the markers of a quiz enclose, which is written by the check; empty where there is none.
Span shown_quiz(const Page& page);

// "1a2b3c4d": the same for texts that differ only in spaces and line ends, blocks, remarks and the numbers
// that they bind, the targets of links, and the quiz.
std::string hash_of(const Page& page, Span section);

// Of any text; spaces and line ends make no difference.
std::string hash_of(const std::string& words);

}  // namespace nn
