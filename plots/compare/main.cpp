// compare_figures: lays your figures of a chapter beside the reference, number by number and on a page
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
  Options options("compare_figures", "lays your figures of a chapter beside the reference");
  options.add_text("chapter", settings.chapter, "NAME", "the chapter, like 08_mnist");
  options.add_text("reference", settings.reference, "DIR",
                   "the folder to compare with (otherwise the chapter's in plots/reference)");
  options.add_text("yours", settings.yours, "DIR", "the folder of your figures");
  options.add_positive("tolerance", settings.tolerance,
                       "the difference, relative to the largest number of its column, that is none");
  if (!options.parse(argc, argv)) return false;
  if (settings.chapter.empty() && settings.reference.empty()) {
    throw UsageError("--chapter or --reference must say what to compare with");
  }
  return true;
}

Folders folders_of(const Settings& settings) {
  const fs::path references = fs::path(NN_SOURCE_DIR) / "plots" / "reference";
  return {settings.reference.empty() ? references / settings.chapter : fs::path(settings.reference),
          settings.yours};
}

std::vector<Finding> look_at_all(const Folders& folders, double tolerance) {
  std::vector<Finding> findings;
  for (const std::string& name : figures_in(folders.reference)) {
    findings.push_back(look_at(name, folders, tolerance));
    std::cout << printable(name + ": " + findings.back().words) << std::endl;
  }
  return findings;
}

PageEntry entry_of(const Finding& finding, const Folders& folders, Plots& plots, const fs::path& compared) {
  const std::string& name = finding.name;
  PageEntry entry{finding, picture_of(name, folders.reference), picture_of(name, folders.yours), {}};
  const auto& picture = entry.reference ? entry.reference : entry.yours;
  if (picture && picture->extension() == ".svg" && has_curves(finding) &&
      draw_overlay(plots, finding, folders.yours / (name + ".gp"))) {
    entry.overlay = compared / (name + ".svg");
  }
  return entry;
}

// Returns whether yours agree with the reference.
bool compare_and_tell(const Settings& settings) {
  const Folders folders = folders_of(settings);
  std::error_code error;
  if (!fs::is_directory(folders.yours, error)) {
    const bool unknown = error && error != std::errc::no_such_file_or_directory;
    throw std::runtime_error(
        folders.yours.string() +
        (unknown ? ": " + error.message() : ": there is no such folder; ./learn plots draws yours"));
  }
  const std::vector<Finding> findings = look_at_all(folders, settings.tolerance);
  const fs::path compared = folders.yours / "compare";
  Plots plots(compared, false);
  std::vector<PageEntry> entries;
  for (const Finding& finding : findings) entries.push_back(entry_of(finding, folders, plots, compared));
  const std::string summary = summary_of(findings), page = (compared / "index.html").string();
  write_page(page, "Yours beside the reference: " + settings.chapter, summary, entries);
  std::cout << summary << "; side by side: " << printable(page) << "\n";
  return all_agree(findings);
}

}  // namespace

// A difference is a result, no error: it is told in the output and by the status.
int main(int argc, char** argv) {
  bool agree = true;
  const int status = run_program(argc, argv, [&](int count, char** words) {
    Settings settings;
    if (read_settings(count, words, settings)) agree = compare_and_tell(settings);
  });
  return status == 0 && !agree ? 1 : status;
}
