// Which chapters have a quiz.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace nn {

struct QuizFile {
  std::string chapter;  // 05_chain_rule
  std::string file;     // chapters/05_chain_rule/quiz.json
  std::string page;     // docs/05-chain-rule.md
};

// Those of the folders of chapters/ that hold a quiz.json, in order.
std::vector<QuizFile> quiz_files(const std::filesystem::path& source);

// The chapter with this number (5 or 05) or name; UsageError where it has no quiz.
QuizFile quiz_of(const std::filesystem::path& source, const std::string& chapter);

}  // namespace nn
