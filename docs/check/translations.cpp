#include "docs/check/translations.hpp"

#include <algorithm>

#include "docs/check/folded_quiz.hpp"
#include "docs/check/words.hpp"

namespace nn {
namespace {

const std::string folder = "docs/zh/", mark = ".zh.";

bool has_translation_beside(const std::string& english) {
  return english == "README.md" || english.ends_with("/task.md") || english.ends_with("/hints.md") ||
         english.ends_with("/quiz.json");
}

}  // namespace

std::string english_name(const std::string& chinese) {
  if (chinese.starts_with(folder)) return "docs/" + chinese.substr(folder.size());
  return chinese.find(mark) == std::string::npos ? "" : replaced(chinese, mark, ".");
}

std::string chinese_name(const std::string& english) {
  if (english.starts_with("docs/") && !english.starts_with(folder)) return folder + english.substr(5);
  if (!has_translation_beside(english)) return "";
  const std::size_t dot = english.rfind('.');
  return english.substr(0, dot) + mark + english.substr(dot + 1);
}

bool is_translated(const Page& page) { return !english_name(page.name).empty(); }

std::vector<Translation> translations_of(std::span<const Page> pages) {
  std::vector<Translation> translations;
  for (const Page& page : pages) {
    const Page* english = find_page(pages, english_name(page.name));
    if (english != nullptr) translations.push_back({*english, page});
  }
  return translations;
}

std::vector<std::string> not_translated(std::span<const Page> pages) {
  std::vector<std::string> names;
  for (const Page& page : pages) {
    const std::string chinese = chinese_name(page.name);
    if (!chinese.empty() && find_page(pages, chinese) == nullptr) names.push_back(page.name);
  }
  return names;
}

}  // namespace nn
