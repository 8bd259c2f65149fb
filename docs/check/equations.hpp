// Equations carry numbers: \tag{6.4} in a formula of the page, (6.4) in code, tests and prose. A number that
// one of them knows, the others know, too.
#pragma once

#include <filesystem>
#include <span>
#include <string>
#include <vector>

#include "docs/check/drift.hpp"

namespace nn {

struct EquationMention {
  std::string number;  // "6.4"
  std::size_t line = 0;
};

// Those of \tag{6.4} in formulas, which stand between dollars or in a ```math block.
std::vector<EquationMention> tags_of(const Page& page);

// Those of (6.4) in a text.
std::vector<EquationMention> equations_named_in(const std::string& prose);

// For the pages of each chapter, docs/06-backpropagation.md, an appendix docs/06-*.md, and their
// translations: what the code of chapter 06 and the prose of all pages mention is tagged in one of them,
// once, and what they tag is mentioned in the code of chapter 06.
void check_equations(std::span<const Page> pages, const std::filesystem::path& source, Report& report);

}  // namespace nn
