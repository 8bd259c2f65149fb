// What the check finds: a place where a page says something else than the code, a program or a result file.
// Some of it can be rewritten, because what belongs there is known.
#pragma once

#include <cstddef>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "docs/check/page.hpp"

namespace nn {

// What belongs in this place of the page's text.
struct Remedy {
  Span place;
  std::string text;
};

struct Drift {
  std::string file;
  std::size_t line = 0;
  std::string words;
  std::optional<Remedy> remedy;
};

// What was looked at.
struct Counts {
  std::size_t pages = 0, listings = 0, outputs = 0, numbers = 0, links = 0, equations = 0, names = 0,
              questions = 0;
};

struct Report {
  std::vector<Drift> drifts;
  Counts counts;
  std::set<std::string> not_checked;        // what, and why
  std::vector<std::string> not_translated;  // English pages and the like that may wait for their Chinese ones

  void add(const Page& page, std::size_t line, std::string words, std::optional<Remedy> remedy = {});
};

// "docs/06-backpropagation.md:123: differs from ..."
std::string in_words(const Drift& drift);

// "8 pages, 41 listings, 1 output, 57 numbers, 210 links, 38 equations, 152 names, 61 questions".
std::string in_words(const Counts& counts);

// The page's text with every remedy applied that its drifts have.
std::string mended(const Page& page, const std::vector<Drift>& drifts);

}  // namespace nn
