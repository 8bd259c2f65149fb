// The variants of an exercise: its stub, our solution, and mistakes that people
// make. Together they prove that the cases are good ones: the stub fails each of
// them, the solution passes them all, and each mistake fails in the case that the
// first line of its file names, with the finding that it names:
//
//     // case: both rows; finding: transposed
#pragma once

#include <string>
#include <vector>

#include "common/grading/grader.hpp"

namespace nn {

struct Variant {
  std::string file;                  // the path of its source
  void (*grade)(Grader&) = nullptr;  // the cases, applied to this variant
};

// All variants of this program. Each adds itself before main begins.
std::vector<Variant>& variants();
struct AddVariant {
  AddVariant(const char* file, void (*grade)(Grader&));
};

// What is not as it must be, a line for each thing; empty for a good variant.
std::vector<std::string> complaints_about(const std::string& file,
                                          const std::vector<Verdict>& verdicts);

}  // namespace nn
