#include "docs/check/stamps.hpp"

#include <algorithm>
#include <optional>

#include "common/text.hpp"
#include "docs/check/anchors.hpp"
#include "docs/check/sections.hpp"
#include "docs/check/words.hpp"

namespace nn {
namespace {

struct Stamp {
  Span place;
  std::string english, chinese;  // hashes; one that is not there is empty
};

// The remark on the line below the heading, if it is a stamp.
std::optional<Stamp> stamp_of(const Page& page, const PageSection& section) {
  const std::size_t below = section.heading.level == 0 ? 0 : section.heading.place.end + 1;
  const auto remark = std::ranges::find(page.remarks, below, [](const Remark& r) { return r.place.begin; });
  if (remark == page.remarks.end() || !remark->words.starts_with("en ")) return {};
  std::vector<std::string> words = words_of(remark->words);
  words.resize(4);
  return Stamp{remark->place, words[1], words[3]};
}

// The anchors of headings, numbered where two are called the same.
std::vector<std::string> addresses_of(const Page& english, const std::string& chinese) {
  std::vector<std::string> addresses, slugs;
  for (const PageSection& section : sections_of(english)) {
    const std::string slug = section.heading.level == 0 ? "top" : slug_of(section.heading.words);
    const auto again = std::ranges::count(slugs, slug);
    slugs.push_back(slug);
    addresses.push_back(chinese + "#" + slug + (again == 0 ? "" : "-" + std::to_string(again)));
  }
  return addresses;
}

Remedy remedy(const PageSection& section, const std::optional<Stamp>& stamp, const std::string& english,
              const std::string& chinese) {
  const std::string text = "<!-- en " + english + " zh " + chinese + " -->";
  if (stamp) return {stamp->place, text};
  const std::size_t end = section.heading.place.end;
  return {{end, end}, section.heading.level == 0 ? text + "\n" : "\n" + text};
}

}  // namespace

void check_stamps(const Translation& translation, const std::string& still_true, Report& report) {
  const auto& [english, chinese] = translation;
  const std::vector<PageSection> sources = sections_of(english), sections = sections_of(chinese);
  if (sources.size() != sections.size()) return;  // the headings differ, which is said elsewhere
  const std::vector<std::string> addresses = addresses_of(english, chinese.name);
  for (std::size_t i = 0; i < sections.size(); ++i) {
    const std::optional<Stamp> stamp = stamp_of(chinese, sections[i]);
    const std::string source = hash_of(english, sources[i].place), own = hash_of(chinese, sections[i].place);
    if (stamp && stamp->english == source && stamp->chinese == own) continue;
    const bool said = !still_true.empty() && (addresses[i] == still_true || chinese.name == still_true);
    const bool behind = stamp && stamp->english != source && stamp->chinese == own && !said;
    const std::string words =
        !stamp   ? "no stamp yet: ./learn docs --write"
        : behind ? "the English section has changed, and this one has not: translate what is new, or "
                   "say ./learn docs --still " +
                       addresses[i]
                 : "changed since its stamp: ./learn docs --write";
    const std::size_t line = line_of(chinese, sections[i].place.begin);
    if (behind) {
      report.add(chinese, line, words);
    } else {
      report.add(chinese, line, words, remedy(sections[i], stamp, source, own));
    }
  }
}

}  // namespace nn
