// compare_figures: lays your figures beside the reference, number by number and on pages for the browser
#include <algorithm>
#include <iostream>
#include <stdexcept>

#include "common/story/program.hpp"
#include "common/text.hpp"
#include "plots/compare/comparison.hpp"
#include "plots/compare/figure.hpp"
#include "plots/compare/overlay.hpp"
#include "plots/compare/page.hpp"

using namespace nn;

namespace {

namespace fs = std::filesystem;

struct Settings {
  std::string chapter, reference, yours = default_plot_folder().string();
  double tolerance = usual_tolerance;
};

bool read_settings(int argc, char** argv, Settings& settings) {
  Options options("compare_figures", "lays your figures beside the reference");
  options.add_text("chapter", settings.chapter, "NAME",
                   "the chapter, like 08_mnist (otherwise all whose figures are drawn)");
  options.add_text("reference", settings.reference, "DIR",
                   "the folder to compare with (otherwise the chapter's in plots/reference)");
  options.add_text("yours", settings.yours, "DIR", "the folder of your figures");
  options.add_positive("tolerance", settings.tolerance,
                       "a smaller difference, relative to the largest number of its column, counts as none");
  return options.parse(argc, argv);
}

// A chapter that is compared, and where its pages go.
struct Chapter {
  std::string name;
  Folders folders;
  fs::path pages() const { return folders.yours / "compare"; }
  fs::path page() const { return pages() / (name + ".html"); }
};

std::vector<Chapter> all_chapters(const Settings& settings) {
  std::vector<Chapter> chapters;
  for (const auto& entry : fs::directory_iterator(fs::path(NN_SOURCE_DIR) / "plots" / "reference")) {
    const std::string name = entry.path().filename().string();
    if (entry.is_directory() && name != "diagrams")
      chapters.push_back({name, {entry.path(), settings.yours}});
  }
  std::ranges::sort(chapters, {}, &Chapter::name);
  return chapters;
}

Chapter chapter_asked(const Settings& settings) {
  if (!settings.reference.empty()) {
    const fs::path folder = fs::absolute(settings.reference).lexically_normal();
    return {(folder.has_filename() ? folder : folder.parent_path()).filename().string(),
            {settings.reference, settings.yours}};
  }
  return {settings.chapter,
          {fs::path(NN_SOURCE_DIR) / "plots" / "reference" / settings.chapter, settings.yours}};
}

std::vector<Finding> look_at_all(const Chapter& chapter, double tolerance) {
  std::vector<Finding> findings;
  for (const std::string& name : figures_in(chapter.folders.reference))
    findings.push_back(look_at(name, chapter.folders, tolerance));
  return findings;
}

PageEntry entry_of(const Finding& finding, const Chapter& chapter, Plots& plots) {
  const auto& [reference, yours] = chapter.folders;
  const std::string& name = finding.name;
  PageEntry entry{finding, picture_of(name, reference), picture_of(name, yours), {}};
  const auto& picture = entry.reference ? entry.reference : entry.yours;
  if (picture && picture->extension() == ".svg" && has_curves(finding) &&
      draw_overlay(plots, finding, yours / (name + ".gp"))) {
    entry.overlay = chapter.pages() / (name + ".svg");
  }
  return entry;
}

// Tells of one chapter and writes its page; returns whether yours agree with the reference.
bool compare_and_tell(const Chapter& chapter, double tolerance) {
  const std::vector<Finding> findings = look_at_all(chapter, tolerance);
  for (const Finding& finding : findings)
    std::cout << printable(finding.name + ": " + finding.words) << std::endl;
  Plots plots(chapter.pages(), false);
  std::vector<PageEntry> entries;
  for (const Finding& finding : findings) entries.push_back(entry_of(finding, chapter, plots));
  const std::string summary = summary_of(findings);
  write_page(chapter.page(), "Yours beside the reference: " + chapter.name, summary, entries);
  std::cout << summary << "; side by side: " << printable(chapter.page().string()) << "\n";
  return all_agree(findings);
}

IndexEntry index_entry(const Chapter& chapter, double tolerance) try {
  const std::vector<Finding> findings = look_at_all(chapter, tolerance);
  IndexEntry entry{chapter.name, summary_of(findings), false, {}};
  entry.differs = std::ranges::find(findings, Verdict::differs, &Finding::verdict) != findings.end();
  if (fs::exists(chapter.page())) entry.page = chapter.page();
  return entry;
} catch (const std::runtime_error& error) {
  return {chapter.name, error.what(), true, {}};
}

// The page that leads to the pages of all chapters compared so far.
void write_index_of(const std::vector<Chapter>& chapters, double tolerance) {
  std::vector<IndexEntry> entries;
  for (const Chapter& chapter : chapters) entries.push_back(index_entry(chapter, tolerance));
  write_index(chapters.front().pages() / "index.html", entries);
}

bool is_drawn(const Chapter& chapter) {
  return std::ranges::any_of(figures_in(chapter.folders.reference), [&](const std::string& name) {
    return fs::exists(chapter.folders.yours / (name + ".csv"));
  });
}

// Every chapter of which something is drawn.
bool compare_all(const std::vector<Chapter>& chapters, double tolerance) {
  bool agree = true, any = false;
  for (const Chapter& chapter : chapters) {
    if (!is_drawn(chapter)) continue;
    std::cout << (any ? "\n" : "") << chapter.name << "\n";
    agree = compare_and_tell(chapter, tolerance) && agree;
    any = true;
  }
  if (!any)
    throw std::runtime_error("no figure is drawn yet in " + chapters.front().folders.yours.string() +
                             "; ./learn plots draws them");
  write_index_of(chapters, tolerance);
  std::cout << "\nAll chapters: " << printable((chapters.front().pages() / "index.html").string()) << "\n";
  return agree;
}

void require_folder(const fs::path& folder) {
  std::error_code error;
  if (fs::is_directory(folder, error)) return;
  const bool unknown = error && error != std::errc::no_such_file_or_directory;
  throw std::runtime_error(folder.string() + (unknown
                                                  ? ": " + error.message()
                                                  : ": there is no such folder; ./learn plots draws yours"));
}

bool compare_as_asked(const Settings& settings) {
  require_folder(settings.yours);
  const std::vector<Chapter> chapters = all_chapters(settings);
  if (settings.chapter.empty() && settings.reference.empty())
    return compare_all(chapters, settings.tolerance);
  const bool agree = compare_and_tell(chapter_asked(settings), settings.tolerance);
  write_index_of(chapters, settings.tolerance);
  return agree;
}

}  // namespace

// A difference is a result, not an error: the output and the status tell of it.
int main(int argc, char** argv) {
  bool agree = true;
  const int status = run_program(argc, argv, [&](int count, char** words) {
    Settings settings;
    if (read_settings(count, words, settings)) agree = compare_as_asked(settings);
  });
  return status == 0 && !agree ? 1 : status;
}
