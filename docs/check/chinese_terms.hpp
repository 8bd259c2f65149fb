// One Chinese word for each term. Other texts use other words; a page may name such a rival, in quotation
// marks and beside the word of ours, and uses it nowhere else.
#pragma once

#include <span>
#include <string_view>
#include <vector>

#include "docs/check/drift.hpp"

namespace nn {

struct ChineseTerm {
  std::string_view term;
  std::vector<std::string_view> rivals;
};

std::span<const ChineseTerm> chinese_terms();

// The rivals that a Chinese page uses instead of naming them.
void check_terms(const Page& chinese, Report& report);

// Terms that docs/notation.md does not have among its Chinese words.
void check_terms_are_listed(const Page& notation, Report& report);

}  // namespace nn
