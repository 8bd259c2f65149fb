// The Chinese edition: every Chinese page, quiz, task and hint beside the English one, and what is missing.
#pragma once

#include <string>

#include "docs/check/check.hpp"

namespace nn {

// A tree without any Chinese page has no Chinese edition. What it may lack is listed in
// not_yet_in_chinese.txt.
void check_chinese_edition(const Pages& pages, const Places& places, Report& report);

// Only the stamps of translations whose page or section is called still true:
// docs/zh/06-backpropagation.md#run-it. std::runtime_error when nothing is called so.
Report mark_still_true(const Pages& pages, const std::string& name);

}  // namespace nn
