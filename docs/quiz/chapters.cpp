#include "docs/quiz/chapters.hpp"

#include <algorithm>

#include "common/story/options.hpp"

namespace nn {

namespace fs = std::filesystem;

std::vector<QuizFile> quiz_files(const fs::path& source) {
  std::vector<QuizFile> files;
  std::error_code error;
  for (const auto& entry : fs::directory_iterator(source / "chapters", error)) {
    const std::string chapter = entry.path().filename().string();
    std::string page = chapter;
    std::ranges::replace(page, '_', '-');
    if (fs::exists(entry.path() / "quiz.json", error))
      files.push_back({chapter, "chapters/" + chapter + "/quiz.json", "docs/" + page + ".md"});
  }
  std::ranges::sort(files, {}, &QuizFile::chapter);
  return files;
}

QuizFile quiz_of(const fs::path& source, const std::string& chapter) {
  const std::string number = chapter.size() == 1 ? "0" + chapter : chapter;
  for (const QuizFile& file : quiz_files(source)) {
    if (file.chapter == number || file.chapter.starts_with(number + "_") || file.chapter.substr(3) == number)
      return file;
  }
  throw UsageError("there is no quiz for '" + chapter + "'; --list shows the chapters that have one");
}

}  // namespace nn
