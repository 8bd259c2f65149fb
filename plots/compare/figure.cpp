#include "plots/compare/figure.hpp"

#include <algorithm>
#include <fstream>
#include <stdexcept>
#include <utility>

#include "common/text.hpp"
#include "plots/compare/comparison.hpp"
#include "plots/compare/csv.hpp"

namespace nn {
namespace {

namespace fs = std::filesystem;

std::size_t count_of(const std::vector<Finding>& findings, Verdict verdict) {
  return static_cast<std::size_t>(std::ranges::count(findings, verdict, &Finding::verdict));
}

// The part of a figure's name before its first underscore is the number of its chapter.
std::string how_to_draw(const std::string& name) {
  return "not drawn yet; ./learn plots " + name.substr(0, name.find('_')) + " may draw it";
}

// ", 1 differs", ", 2 differ", or nothing.
std::string clause(std::size_t count, const char* of_one, const char* of_many) {
  return count == 0 ? "" : ", " + grouped(count) + " " + (count == 1 ? of_one : of_many);
}

// The files of the tables beside NAME.csv, in order.
std::vector<std::string> further_tables(const std::string& name, const fs::path& folder) {
  std::vector<std::string> files;
  for (const auto& entry : fs::directory_iterator(folder)) {
    const std::string file = entry.path().filename().string();
    if (file.starts_with(name + ".") && file.ends_with(".csv") && file != name + ".csv")
      files.push_back(file);
  }
  std::ranges::sort(files);
  return files;
}

Comparison compare_further(const std::string& file, const Folders& folders) {
  const fs::path yours = folders.yours / file;
  std::error_code unknown;
  if (!fs::exists(yours, unknown) && !unknown) return {"no such table", {}, {}};
  return compare(read_csv(folders.reference / file), read_csv(yours));
}

// ", drawn by 08_mnist --seed 2", from the script that drew yours; nothing where it does not say.
std::string drawn_by(const fs::path& script) {
  std::ifstream file(script);
  for (std::string line; std::getline(file, line) && line.starts_with('#');) {
    if (line.starts_with("# Drawn by ")) return ", drawn by " + line.substr(11);
  }
  return "";
}

bool is_worse(const Comparison& a, const Comparison& b) {
  if (!a.other_shape.empty() || !b.other_shape.empty()) return b.other_shape.empty();
  return a.largest.size > b.largest.size;
}

}  // namespace

std::vector<std::string> figures_in(const fs::path& folder) {
  std::vector<std::string> names;
  std::error_code error;
  for (fs::directory_iterator entry(folder, error); !error && entry != fs::directory_iterator();
       entry.increment(error)) {
    const std::string file = entry->path().filename().string();
    if (entry->path().extension() == ".csv") names.push_back(file.substr(0, file.find('.', 1)));
  }
  if (error == std::errc::permission_denied)
    throw std::runtime_error(folder.string() + ": the figures cannot be read: " + error.message());
  if (names.empty()) throw std::runtime_error(folder.string() + ": there are no figures to compare with");
  std::ranges::sort(names);
  names.erase(std::unique(names.begin(), names.end()), names.end());
  return names;
}

Finding look_at(const std::string& name, const Folders& folders, double tolerance) {
  Finding finding{name, Verdict::not_there, how_to_draw(name), 0, {}, {}};
  finding.reference = read_csv(folders.reference / (name + ".csv"));
  const fs::path yours = folders.yours / (name + ".csv");
  std::error_code unknown;
  if (!fs::exists(yours, unknown) && !unknown) return finding;  // what cannot be looked at is no difference
  finding.yours = read_csv(yours);
  Comparison comparison = compare(*finding.reference, *finding.yours);
  finding.left_out = comparison.left_out.size();
  std::string table;
  for (const std::string& file : further_tables(name, folders.reference)) {
    Comparison further = compare_further(file, folders);
    finding.left_out += further.left_out.size();
    if (!is_worse(further, comparison)) continue;
    comparison = std::move(further);
    table = file + " ";
  }
  finding.verdict = agrees(comparison, tolerance) ? Verdict::agrees : Verdict::differs;
  finding.words = table + in_words(comparison, tolerance);
  if (finding.verdict == Verdict::differs) finding.words += drawn_by(folders.yours / (name + ".gp"));
  return finding;
}

std::optional<fs::path> picture_of(const std::string& name, const fs::path& folder) {
  for (const char* extension : {".svg", ".png", ".gif"}) {
    const fs::path picture = folder / (name + extension);
    std::error_code unknown;
    if (fs::exists(picture, unknown)) return picture;
  }
  return {};
}

std::string summary_of(const std::vector<Finding>& findings) {
  const std::size_t good = count_of(findings, Verdict::agrees);
  std::size_t left_out = 0;
  for (const Finding& finding : findings) left_out += finding.left_out;
  return grouped(good) + " of " + counted(findings.size(), "figure") +
         (good == 1 || findings.size() == 1 ? " agrees" : " agree") +
         clause(count_of(findings, Verdict::differs), "differs", "differ") +
         clause(count_of(findings, Verdict::not_there), "is not drawn yet", "are not drawn yet") +
         (left_out == 0 ? "" : "; " + counted(left_out, "measured column") + " not compared");
}

bool all_agree(const std::vector<Finding>& findings) {
  return count_of(findings, Verdict::differs) == 0 && count_of(findings, Verdict::agrees) > 0;
}

}  // namespace nn
