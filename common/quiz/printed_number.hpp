// Finds the answer of a question in what a program prints.
#pragma once

#include <string>

namespace nn {

// The first number behind these words, as it is written; nothing if the line does
// not contain them.
std::string number_behind(const std::string& line, const std::string& words);

}  // namespace nn
