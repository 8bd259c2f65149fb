// check_docs: compares the pages with the code, the programs and the result files they speak of
#include <iostream>

#include "common/story/program.hpp"
#include "common/text.hpp"
#include "docs/check/check.hpp"
#include "docs/check/chinese_edition.hpp"
#include "docs/check/public_names.hpp"

using namespace nn;

namespace {

struct Settings {
  Places places{NN_SOURCE_DIR, NN_BUILD_DIR, NN_BUILD_DIR "/docs/check/drawn"};
  std::string page, still, runs = "all";
  bool write = false, without_runs = false, test = false, names = false;
};

bool read_settings(int argc, char** argv, Settings& settings) {
  Options options("check_docs", "compares the pages with the code, programs and result files they speak of");
  options.add_flag("write", settings.write, "rewrite what differs and can be rewritten");
  options.add_text("page", settings.page, "NAME", "only pages with this in their names, like 06");
  options.add_text(
      "still", settings.still, "SECTION",
      "say that a translated page or section, like docs/zh/06-backpropagation.md#run-it, is still "
      "true although the English has changed, and end");
  options.add_choice("runs", settings.runs, {"all", "stories", "options"},
                     "compare what programs print without options, stories, or with options");
  options.add_flag("without-runs", settings.without_runs, "run no program, and compare no output");
  options.add_flag("names", settings.names,
                   "list the public names, which docs/notation.md must know, and end");
  options.add_flag("test", settings.test, "say SKIPPED, with status 77, where output cannot be compared");
  options.add_text("source", settings.places.source, "DIR", "the tree whose pages are checked");
  options.add_text("programs", settings.places.programs, "DIR", "the folder where it was built");
  options.add_text("figures", settings.places.figures, "DIR", "where the figures of the runs go");
  return options.parse(argc, argv);
}

Calls calls(const Settings& settings) {
  if (settings.runs == "all") return Calls::all;
  return settings.runs == "stories" ? Calls::stories : Calls::with_options;
}

// Returns how many drifts are left: --write mends those with a remedy.
std::size_t print_report(const Report& report, bool written) {
  std::size_t left = 0;
  for (const Drift& drift : report.drifts) {
    const bool mended = written && drift.remedy;
    std::cout << in_words(drift) << (mended ? " (rewritten)" : "") << "\n";
    if (!mended) ++left;
  }
  for (const std::string& part : report.not_checked) std::cout << "not checked: " << part << "\n";
  if (!report.not_translated.empty())
    std::cout << "not yet in Chinese: " << joined(report.not_translated, ", ") << "\n";
  std::cout << "checked: " << in_words(report.counts) << ": "
            << (report.drifts.empty() ? "all agree" : counted(report.drifts.size(), "drift"))
            << (written && left > 0 ? ", " + grouped(left) + " to mend by hand" : "") << std::endl;
  return left;
}

int check(const Settings& settings) {
  const Pages pages = pages_to_check(settings.places, settings.page);
  Report report = check_what_stands_still(pages, settings.places);
  if (!settings.without_runs) check_what_is_printed(pages, settings.places, calls(settings), report);
  sort(report.drifts);
  if (settings.write) rewrite(pages, settings.places, report);
  if (print_report(report, settings.write) > 0) return 1;
  if (report.not_checked.empty() || !settings.test) return 0;
  std::cout << "SKIPPED: " << *report.not_checked.begin() << std::endl;
  return 77;
}

int mark_still_true(const Settings& settings) {
  const Pages pages = pages_to_check(settings.places, "");
  const Report report = mark_still_true(pages, settings.still);
  rewrite(pages, settings.places, report);
  return print_report(report, true) > 0 ? 1 : 0;
}

void list_names(const std::string& source) {
  for (const auto& [name, headers] : public_names(source)) {
    std::cout << name << ": " << joined(std::vector<std::string>(headers.begin(), headers.end()), ", ")
              << "\n";
  }
}

}  // namespace

// A drift is a result, no error: it is told in the output and by the status.
int main(int argc, char** argv) {
  int found = 0;
  const int status = run_program(argc, argv, [&](int count, char** words) {
    Settings settings;
    if (!read_settings(count, words, settings)) return;
    if (settings.names) return list_names(settings.places.source);
    found = settings.still.empty() ? check(settings) : mark_still_true(settings);
  });
  return status == 0 ? found : status;
}
