// Numbers in the words of a page. English writes small ones as words, "three", where Chinese often writes 3.
#pragma once

#include <set>
#include <string>

namespace nn {

// The numbers in digits, as they are written, without signs: "13,002", "0.25".
std::set<std::string> digits_in(const std::string& text);

// What its words count, "twenty-six" and "third", as digits.
std::set<std::string> counted_in_words(const std::string& english);

}  // namespace nn
