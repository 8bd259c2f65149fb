// The stages of a program of the reader's, in the order of the chapters: what each asks for, and where to
// read about it.
#pragma once

#include <string>
#include <vector>

#include "docs/mine/question.hpp"

namespace nn {

struct Stage {
  std::string name;     // "forward"
  std::string page;     // "docs/03-feedforward.md"
  std::string section;  // a heading of that page
  std::string formula;  // "(3.1)"; may be empty
  unsigned seconds;     // for each question
  // Its questions: the first is the example of docs/mine.md, the others are random.
  std::vector<Question> (*questions)(Engine& engine);
};

// All stages but the digits, which need data.
const std::vector<Stage>& stages();

}  // namespace nn
