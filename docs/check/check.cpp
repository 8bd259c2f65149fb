#include "docs/check/check.hpp"

#include <algorithm>
#include <stdexcept>

#include "common/text.hpp"
#include "common/whole_file.hpp"
#include "docs/check/chinese_edition.hpp"
#include "docs/check/equations.hpp"
#include "docs/check/first_names.hpp"
#include "docs/check/first_symbols.hpp"
#include "docs/check/first_uses.hpp"
#include "docs/check/links.hpp"
#include "docs/check/listings.hpp"
#include "docs/check/notation.hpp"
#include "docs/check/numbers.hpp"
#include "docs/check/printed.hpp"
#include "docs/check/quizzes.hpp"
#include "docs/check/results.hpp"
#include "docs/check/source_tree.hpp"
#include "docs/check/translations.hpp"
#include "docs/check/way.hpp"
#include "docs/check/words.hpp"

namespace nn {
namespace {

namespace fs = std::filesystem;

bool is_there(const std::vector<Page>& pages, const std::string& name) {
  return std::ranges::find(pages, name, &Page::name) != pages.end();
}

// A chapter with a program has a page; a page with a number, in any language, belongs to a chapter. A chapter
// may have several.
void check_pages_of_chapters(const Pages& pages, const std::vector<Chapter>& chapters, Report& report) {
  for (const Chapter& chapter : chapters) {
    if (chapter.has_program && !is_there(pages.all, chapter.page))
      report.drifts.push_back({chapter.page, 1, "there is no such page", {}});
  }
  for (const Page& page : pages.all) {
    const std::string number = chapter_number(page), begin = "docs/" + number + "-";
    const auto its_chapter = [&](const Chapter& chapter) { return chapter.page.starts_with(begin); };
    if (!number.empty() && std::ranges::none_of(chapters, its_chapter))
      report.add(page, 1, "chapters/CMakeLists.txt does not list the chapter of this page");
  }
}

// A table with a row for each chapter links to their pages.
void check_rows_of_chapters(const Page& page, const std::vector<Chapter>& chapters, Report& report) {
  std::string rows;
  for (const std::string& line : lines_of(page.text)) {
    if (line.starts_with("|")) rows += line + "\n";
  }
  for (const Chapter& chapter : chapters) {
    const std::string link =
        fs::path(chapter.page).lexically_relative(fs::path(page.name).parent_path()).string();
    if (chapter.has_program && rows.find("](" + link + ")") == std::string::npos)
      report.add(page, 1, "no table has a row that links to " + link);
  }
}

void check_chapters(const Pages& pages, const Places& places, Report& report) {
  const std::vector<Chapter> chapters = listed_chapters(places.source);
  check_pages_of_chapters(pages, chapters, report);
  if (!is_there(pages.all, "docs/notation.md"))
    report.drifts.push_back({"docs/notation.md", 1, "there is no such page", {}});
  for (const Page& page : pages.all) {
    const bool overview = page.name == "README.md" || page.name == "docs/README.md";
    if (overview) check_rows_of_chapters(page, chapters, report);
  }
}

// What earlier runs left is removed; a folder without our mark may hold anything.
void empty_own_folder(const fs::path& folder) {
  const fs::path mark = folder / ".made-by-check_docs";
  std::error_code ignored;
  if (fs::exists(mark, ignored)) {
    fs::remove_all(folder);
  } else if (fs::directory_iterator(folder, ignored) != fs::directory_iterator()) {
    throw std::runtime_error(
        folder.string() +
        ": holds files that check_docs did not put there; name a new folder with --figures");
  }
  require_writable_folder(folder, "the folder for figures");
  write_whole(mark, "What is in this folder is removed by the next check_docs.\n");
}

bool is_wanted(const std::string& call, Calls wanted) {
  if (call.empty()) return false;
  return wanted == Calls::all || (call.find(' ') == std::string::npos) == (wanted == Calls::stories);
}

}  // namespace

Pages pages_to_check(const Places& places, const std::string& name) {
  Pages pages{read_pages(places.source), {}, {}, {}};
  const auto asked_for = [&](const Page& page) { return page.name.find(name) != std::string::npos; };
  std::ranges::copy_if(pages.all, std::back_inserter(pages.checked), asked_for);
  std::ranges::copy_if(read_quizzes(places.source), std::back_inserter(pages.quizzes), [&](const Page& quiz) {
    return asked_for(quiz) || is_there(pages.checked, page_of_quiz(quiz));
  });
  std::ranges::copy_if(read_tasks(places.source), std::back_inserter(pages.tasks), asked_for);
  if (pages.checked.empty() && pages.tasks.empty())
    throw std::runtime_error(places.source + ": there is no such page");
  return pages;
}

namespace {

// The pages to check, and the others of their chapters: an equation may stand in any of them.
std::vector<Page> with_rest_of_chapters(const Pages& pages) {
  std::vector<Page> wanted;
  for (const Page& page : pages.all) {
    const std::string number = chapter_number(page);
    const bool of_their_chapters =
        !number.empty() && std::ranges::find(pages.checked, number, chapter_number) != pages.checked.end();
    if (of_their_chapters || is_there(pages.checked, page.name)) wanted.push_back(page);
  }
  return wanted;
}

// The whole way is read, whichever pages are asked for.
void check_before_its_time(const Pages& pages, const Places& places, Report& report) {
  Report on_the_way;
  const auto way = way_through(pages.all, places.source);
  for (const Page& page : pages.all) {
    if (page.name == "docs/glossary.md") check_first_uses(way, page, on_the_way);
    if (page.name == "docs/notation.md") check_first_symbols(way, page, on_the_way);
  }
  check_first_equations(way, on_the_way);
  check_first_names(way, places.source, on_the_way);
  for (const Drift& drift : on_the_way.drifts) {
    if (is_there(pages.checked, drift.file)) report.drifts.push_back(drift);
  }
}

}  // namespace

Report check_what_stands_still(const Pages& pages, const Places& places) {
  Report report;
  report.counts.pages = pages.checked.size();
  for (const Page& page : pages.checked) {
    check_listings(page, places.source, report);
    if (!is_translated(page)) check_links(page, pages.all, places.source, report);
    check_numbers(page, places.source, report);
    check_notation(page, places.source, report);
    check_quiz_markers(page, pages.quizzes, report);
  }
  for (const Page& quiz : pages.quizzes) {
    check_quiz(quiz, pages.all, report);
    check_numbers(quiz, places.source, report);
  }
  if (pages.checked.size() == pages.all.size()) check_chapters(pages, places, report);
  check_before_its_time(pages, places, report);
  check_equations(with_rest_of_chapters(pages), places.source, report);
  check_chinese_edition(pages, places, report);
  return report;
}

std::set<std::string> calls_of(const std::vector<Page>& pages, Calls wanted) {
  std::set<std::string> calls;
  for (const Page& page : pages) {
    for (const Block& block : page.blocks) calls.insert(call_of(block));
    for (const Remark& remark : page.remarks) calls.insert(call_of(remark));
    for (const Result& result : results_of(page)) calls.insert(result.call);
  }
  std::erase_if(calls, [&](const std::string& call) { return !is_wanted(call, wanted); });
  return calls;
}

void check_what_is_printed(const Pages& pages, const Places& places, Calls wanted, Report& report) {
  empty_own_folder(places.figures);
  std::vector<Page> with_quizzes = pages.checked;
  with_quizzes.insert(with_quizzes.end(), pages.quizzes.begin(), pages.quizzes.end());
  const Runs runs =
      run_all(calls_of(with_quizzes, wanted), places.programs, std::filesystem::absolute(places.figures));
  for (const Page& page : with_quizzes) {
    check_printed(page, runs.outputs, report);
    check_results(page, runs.outputs, report);
    check_printed_numbers(page, runs.outputs, report);
  }
  const std::vector<std::string> calls(runs.left_out.begin(), runs.left_out.end());
  if (!calls.empty())
    report.not_checked.insert(joined(calls, ", ") + ": there is no MNIST; ./learn data fetches it");
}

void sort(std::vector<Drift>& drifts) {
  std::ranges::stable_sort(drifts, {}, [](const Drift& drift) { return std::pair(drift.file, drift.line); });
}

namespace {

void rewrite(const Page& page, const std::string& text, const Places& places) {
  if (text != page.text) write_whole(fs::path(places.source) / page.name, text);
}

// A quiz whose numbers were rewritten is shown by its page as it is now.
void renew_folded(const Page& quiz, const Pages& pages, std::vector<Drift>& drifts) {
  Report now;
  check_quiz(parse_page(quiz.name, mended(quiz, drifts)), pages.all, now);
  std::erase_if(drifts, [&](const Drift& drift) {
    return drift.file == page_of_quiz(quiz) && drift.words == differs_from_quiz;
  });
  drifts.insert(drifts.end(), now.drifts.begin(), now.drifts.end());
}

}  // namespace

void rewrite(const Pages& pages, const Places& places, const Report& report) {
  std::vector<Drift> drifts = report.drifts;
  for (const Page& quiz : pages.quizzes) {
    rewrite(quiz, mended(quiz, drifts), places);
    renew_folded(quiz, pages, drifts);
  }
  for (const Page& page : pages.all) rewrite(page, mended(page, drifts), places);
  for (const Page& task : pages.tasks) rewrite(task, mended(task, drifts), places);
}

}  // namespace nn
