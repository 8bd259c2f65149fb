#include "docs/check/chinese_edition.hpp"

#include <algorithm>
#include <stdexcept>

#include "common/text.hpp"
#include "docs/check/chinese_links.hpp"
#include "docs/check/chinese_terms.hpp"
#include "docs/check/folded_quiz.hpp"
#include "docs/check/in_step.hpp"
#include "docs/check/source_tree.hpp"
#include "docs/check/translated_quiz.hpp"
#include "docs/check/translations.hpp"
#include "docs/check/typography.hpp"

namespace nn {
namespace {

namespace fs = std::filesystem;

const char* const not_yet_in_chinese = "docs/check/not_yet_in_chinese.txt";

// Pages, tasks and hints beside what they translate.
std::vector<Translation> translations_to_check(const Pages& pages) {
  std::vector<Page> all = pages.all;
  all.insert(all.end(), pages.tasks.begin(), pages.tasks.end());
  std::vector<Translation> translations = translations_of(all);
  std::erase_if(translations, [&](const Translation& translation) {
    const auto& [english, chinese] = translation;
    return find_page(pages.checked, english.name) == nullptr &&
           find_page(pages.checked, chinese.name) == nullptr &&
           find_page(pages.tasks, chinese.name) == nullptr;
  });
  return translations;
}

void check_translation(const Translation& translation, const Pages& pages, const Places& places,
                       Report& report) {
  check_stamps(translation, "", report);
  check_in_step(translation, report);
  const bool has_links =
      !translation.chinese.name.starts_with("chapters/");  // a terminal shows tasks and hints
  if (has_links) check_chinese_links(translation, pages.all, places.source, report);
  check_terms(translation.chinese, report);
  check_typography(translation.chinese, report);
}

bool has_translations(const Pages& pages) { return std::ranges::any_of(pages.all, is_translated); }

// The list, a name or the beginning of names on each line, is what may still be missing; the rest is not. A
// tree without any Chinese page needs none.
bool may_be_missing(const std::string& name, const std::vector<std::string>& list) {
  return std::ranges::any_of(list, [&](const std::string& beginning) {
    return !beginning.empty() && beginning[0] != '#' && name.starts_with(beginning);
  });
}

void check_missing_translations(const Pages& pages, const Places& places, Report& report) {
  if (!has_translations(pages) || pages.checked.size() != pages.all.size()) return;
  std::vector<Page> all = pages.all;
  all.insert(all.end(), pages.tasks.begin(), pages.tasks.end());
  all.insert(all.end(), pages.quizzes.begin(), pages.quizzes.end());
  const auto list = lines_of(file_text(fs::path(places.source) / not_yet_in_chinese).value_or(""));
  for (const std::string& name : not_translated(all)) {
    if (may_be_missing(name, list)) {
      report.not_translated.push_back(name);
    } else {
      report.drifts.push_back({chinese_name(name), 1, "there is no such translation of " + name, {}});
    }
  }
}

}  // namespace

void check_chinese_edition(const Pages& pages, const Places& places, Report& report) {
  for (const Translation& translation : translations_to_check(pages))
    check_translation(translation, pages, places, report);
  for (const Translation& translation : translations_of(pages.quizzes))
    check_translated_quiz(translation, "", report);
  const Page* notation = find_page(pages.checked, "docs/notation.md");
  if (notation != nullptr && has_translations(pages)) check_terms_are_listed(*notation, report);
  check_missing_translations(pages, places, report);
}

Report mark_still_true(const Pages& pages, const std::string& name) {
  Report report;
  const std::string file = name.substr(0, name.find('#'));
  const auto check = [&](const std::vector<Translation>& translations, auto stamps) {
    for (const Translation& translation : translations) {
      if (translation.chinese.name != file) continue;
      stamps(translation, name, report);
      ++report.counts.pages;
    }
  };
  check(translations_to_check(pages), check_stamps);
  check(translations_of(pages.quizzes), check_translated_quiz);
  if (report.counts.pages == 0) throw std::runtime_error(name + ": there is no such translated page");
  return report;
}

}  // namespace nn
