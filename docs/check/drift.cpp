#include "docs/check/drift.hpp"

#include <algorithm>
#include <functional>

#include "common/text.hpp"

namespace nn {

void Report::add(const Page& page, std::size_t line, std::string words, std::optional<Remedy> remedy) {
  drifts.push_back({page.name, line, std::move(words), std::move(remedy)});
}

std::string in_words(const Drift& drift) {
  return drift.file + ":" + std::to_string(drift.line) + ": " + drift.words;
}

std::string in_words(const Counts& counts) {
  const std::vector<std::string> parts = {
      counted(counts.pages, "page"),     counted(counts.listings, "listing"),
      counted(counts.outputs, "output"), counted(counts.numbers, "number"),
      counted(counts.links, "link"),     counted(counts.equations, "equation"),
      counted(counts.names, "name"),     counted(counts.questions, "question")};
  return joined(parts, ", ");
}

// From the end to the beginning: what is rewritten moves nothing that is still to come.
std::string mended(const Page& page, const std::vector<Drift>& drifts) {
  std::vector<Remedy> remedies;
  for (const Drift& drift : drifts) {
    if (drift.file == page.name && drift.remedy) remedies.push_back(*drift.remedy);
  }
  std::ranges::sort(remedies, std::ranges::greater{},
                    [](const Remedy& remedy) { return remedy.place.begin; });
  std::string text = page.text;
  for (const Remedy& remedy : remedies) {
    text.replace(remedy.place.begin, remedy.place.end - remedy.place.begin, remedy.text);
  }
  return text;
}

}  // namespace nn
