// A quiz as a page shows it: questions, and answers in folds.
#pragma once

#include <span>
#include <string>

#include "common/quiz/quiz.hpp"
#include "docs/check/page.hpp"

namespace nn {

// A section of a page: "#run-it" of the page itself, "04-gradient-descent.md#one-step" of another.
struct Section {
  std::string page, anchor;
};

// What `read` means on this page.
Section section_of(const std::string& read, const std::string& page);

// The page of this name; null when there is none.
const Page* find_page(std::span<const Page> pages, const std::string& name);

// What stands between the markers. Links are called after the headings of `pages`.
std::string folded(const Quiz& quiz, const std::string& page, std::span<const Page> pages);

}  // namespace nn
