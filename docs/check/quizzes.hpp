// Quizzes: chapters/NN_name/quiz.json keeps the rules, and the page of the chapter shows it folded, between
// these lines:
//
//     <!-- quiz -->
//     <!-- end of quiz -->
//
// Numbers in it that carry markers are checked like those of pages, because the file is read as one.
#pragma once

#include <filesystem>
#include <span>
#include <string>
#include <vector>

#include "docs/check/drift.hpp"

namespace nn {

// The files of all quizzes, quiz.json and quiz.zh.json, as pages: their remarks are the markers.
std::vector<Page> read_quizzes(const std::filesystem::path& source);

// What is said of a page that does not show its quiz as it is.
extern const char* const differs_from_quiz;

// docs/05-chain-rule.md of chapters/05_chain_rule/quiz.json, and docs/zh/05-chain-rule.md of quiz.zh.json
// beside it.
std::string page_of_quiz(const Page& quiz);

// A file with faults, a section to read that is not there, and a page that does not show the quiz. The page
// of a chapter may be missing: then only the sections of other pages are looked up.
void check_quiz(const Page& file, std::span<const Page> pages, Report& report);

// A page that shows a quiz has one.
void check_quiz_markers(const Page& page, std::span<const Page> quizzes, Report& report);

}  // namespace nn
