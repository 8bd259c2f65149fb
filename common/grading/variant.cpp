#include "common/grading/variant.hpp"

#include <algorithm>
#include <filesystem>
#include <fstream>

namespace nn {
namespace {

using Complaints = std::vector<std::string>;

Complaints about_solution(const std::vector<Verdict>& verdicts) {
  Complaints all;
  for (const Verdict& verdict : verdicts) {
    if (!verdict.right())
      all.push_back("fails in \"" + verdict.name + "\": " + verdict.finding);
  }
  return all;
}

Complaints about_stub(const std::vector<Verdict>& verdicts) {
  Complaints all;
  for (const Verdict& verdict : verdicts) {
    if (verdict.finding != "not solved yet")
      all.push_back("does not say \"not solved yet\" in \"" + verdict.name +
                    "\": " + (verdict.right() ? "right" : verdict.finding));
  }
  return all;
}

// What stands between two texts of a line; the last may be its end.
std::string between(const std::string& line, const std::string& before,
                    const std::string& after) {
  const std::size_t begin = line.find(before);
  if (begin == std::string::npos) return "";
  const std::size_t from = begin + before.size();
  return line.substr(from,
                     after.empty() ? after.npos : line.find(after, from) - from);
}

Complaints about_mistake(const std::string& file,
                         const std::vector<Verdict>& verdicts) {
  std::string line;
  std::getline(std::ifstream(file) >> std::ws, line);
  const std::string name = between(line, "// case: ", "; finding: ");
  const std::string finding = between(line, "; finding: ", "");
  if (name.empty() || finding.empty())
    return {"does not begin with // case: NAME; finding: WORDS"};
  const auto named = std::ranges::find(verdicts, name, &Verdict::name);
  if (named == verdicts.end()) return {"names a case that is not there: " + name};
  if (named->right()) return {"passes \"" + name + "\""};
  if (named->finding.find(finding) == std::string::npos)
    return {"fails in \"" + name + "\" otherwise: " + named->finding};
  return {};
}

}  // namespace

std::vector<Variant>& variants() {
  static std::vector<Variant> all;
  return all;
}

AddVariant::AddVariant(const char* file, void (*grade)(Grader&)) {
  variants().push_back({file, grade});
}

std::vector<std::string> complaints_about(const std::string& file,
                                          const std::vector<Verdict>& verdicts) {
  if (verdicts.empty()) return {"has no cases"};
  const std::string name = std::filesystem::path(file).filename().string();
  if (name == "exercise.cpp") return about_stub(verdicts);
  if (name == "solution.cpp") return about_solution(verdicts);
  return about_mistake(file, verdicts);
}

}  // namespace nn
