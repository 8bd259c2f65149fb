// What a section holds beside its words: blocks, formulas, pictures and the like. A translation has them
// unchanged, in the same order.
#pragma once

#include <string>
#include <vector>

#include "docs/check/page.hpp"

namespace nn {

struct SectionPart {
  std::string kind;  // "a block", "a figure"
  std::string text;  // what must be the same in every language
  std::size_t place = 0;

  bool operator==(const SectionPart& other) const { return kind == other.kind && text == other.text; }
};

// Pictures are called by where they lead, from the root of the tree. `prose` is only(page, Kind::prose).
std::vector<SectionPart> parts_of(const Page& page, const std::string& prose, Span section);

// Formulas within lines, code within lines, and the remarks that bind numbers, each once, in order.
std::vector<std::string> inline_formulas(const Page& page, Span section);
std::vector<std::string> inline_code(const Page& page, Span section);
std::vector<std::string> bindings(const Page& page, Span section);

// A formula as every language has it: without what \text{} says, and without spaces.
std::string bare_formula(const std::string& formula);

// docs/zh/../../plots/a.svg is plots/a.svg.
std::string place_in_tree(const std::string& page, const std::string& target);

}  // namespace nn
