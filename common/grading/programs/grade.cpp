// grade FILE [MARK]: grades one answer, which is linked with this program. It
// creates the file MARK if the answer is right in all cases; it ends with status 1
// otherwise.
#include <algorithm>
#include <exception>
#include <fstream>
#include <iostream>

#include "common/grading/grader.hpp"

namespace mine {
void grade(nn::Grader& grader);
}

int main(int argc, char** argv) {
  try {
    nn::Grader grader([](const nn::Verdict& verdict) {
      std::cout << nn::to_lines(verdict) << std::flush;
    });
    mine::grade(grader);
    const auto& verdicts = grader.verdicts();
    const auto right = std::ranges::count_if(verdicts, &nn::Verdict::right);
    const auto all = static_cast<std::ptrdiff_t>(verdicts.size());
    std::cout << right << " of " << all << " cases are right.\n";
    if (right != all) return 1;
    return argc < 2 || std::ofstream(argv[1]) ? 0 : 1;
  } catch (const std::exception& error) {
    std::cerr << error.what() << "\n";
    return 1;
  }
}
