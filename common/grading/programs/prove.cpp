// prove: grades every variant of a chapter's exercises. It says of each what it is,
// and ends with status 1 if one of them does not do what it must.
#include <algorithm>
#include <exception>
#include <iostream>

#include "common/grading/variant.hpp"

namespace {

bool is_good(const nn::Variant& variant) {
  nn::Grader grader;
  variant.grade(grader);
  const auto complaints = nn::complaints_about(variant.file, grader.verdicts());
  std::cout << (complaints.empty() ? "good: " : "FAILED: ") << variant.file << "\n";
  for (const std::string& complaint : complaints)
    std::cout << "  " << complaint << "\n";
  return complaints.empty();
}

}  // namespace

int main() {
  try {
    auto& all = nn::variants();
    std::ranges::sort(all, {}, &nn::Variant::file);
    const auto good = std::ranges::count_if(all, is_good);
    std::cout << good << " of " << all.size() << " variants are as they must be.\n";
    return good > 0 && good == static_cast<std::ptrdiff_t>(all.size()) ? 0 : 1;
  } catch (const std::exception& error) {
    std::cerr << error.what() << "\n";
    return 1;
  }
}
