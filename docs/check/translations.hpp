// Which page of the tree translates which: docs/zh/NAME.md translates docs/NAME.md, and README.zh.md,
// task.zh.md and hints.zh.md stand beside the English ones.
#pragma once

#include <span>
#include <string>
#include <vector>

#include "docs/check/stamps.hpp"

namespace nn {

// "docs/06-backpropagation.md" of "docs/zh/06-backpropagation.md"; empty for a page that translates none.
std::string english_name(const std::string& chinese);

// The other way round; empty for a page that is not translated, like CONTRIBUTING.md.
std::string chinese_name(const std::string& english);

bool is_translated(const Page& page);

// Every pair among these pages. A Chinese page without an English one has no pair.
std::vector<Translation> translations_of(std::span<const Page> pages);

// The English pages among these that should have a Chinese one and have none, in order.
std::vector<std::string> not_translated(std::span<const Page> pages);

}  // namespace nn
