// A quiz.zh.json beside its quiz.json: the same questions with the same answers, places to read and code.
// Only words differ, and every question carries the stamp of the English one: "en": "1a2b3c4d zh 5e6f7a8b".
#pragma once

#include <string>

#include "docs/check/stamps.hpp"

namespace nn {

// What a person may call still true is chapters/05_chain_rule/quiz.zh.json#3, its third question, or the
// file.
void check_translated_quiz(const Translation& translation, const std::string& still_true, Report& report);

}  // namespace nn
