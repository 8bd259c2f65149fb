#include "docs/check/stamps.hpp"

#include <algorithm>
#include <optional>

#include "common/text.hpp"
#include "docs/check/anchors.hpp"
#include "docs/check/sections.hpp"
#include "docs/check/words.hpp"

namespace nn {
namespace {

// The remark on the line below the heading, if it is a stamp.
const Remark* stamp_below(const Page& page, const PageSection& section) {
  const std::size_t below = section.heading.level == 0 ? 0 : section.heading.place.end + 1;
  const auto remark = std::ranges::find(page.remarks, below, [](const Remark& r) { return r.place.begin; });
  return remark == page.remarks.end() || !stamp_in(remark->words) ? nullptr : &*remark;
}

// docs/zh/06-backpropagation.md#run-it: the Chinese page, with the anchor of the English heading.
std::string address_of(const Translation& translation, std::size_t section) {
  const std::vector<std::string> anchors = anchors_of_headings(translation.english);
  const bool before_all = sections_of(translation.english)[0].heading.level == 0;
  if (before_all && section == 0) return translation.chinese.name + "#top";
  return translation.chinese.name + "#" + anchors[section - (before_all ? 1 : 0)];
}

Remedy remedy(const PageSection& section, const Remark* stamp, const Hashes& now) {
  const std::string text = "<!-- " + in_words(now) + " -->";
  if (stamp != nullptr) return {stamp->place, text};
  const std::size_t end = section.heading.place.end;
  return {{end, end}, section.heading.level == 0 ? text + "\n" : "\n" + text};
}

}  // namespace

std::string in_words(const Hashes& hashes) { return "en " + hashes.english + " zh " + hashes.chinese; }

std::optional<Hashes> stamp_in(const std::string& words) {
  const std::vector<std::string> parts = words_of(words);
  if (parts.size() != 4 || parts[0] != "en" || parts[2] != "zh") return {};
  return Hashes{parts[1], parts[3]};
}

StampFault fault_of(const std::optional<Hashes>& stamp, const Hashes& now, const std::string& address,
                    const std::string& still_true) {
  if (stamp == now) return {};
  if (!stamp) return {"no stamp yet: ./learn docs --write", true};
  if (stamp->chinese != now.chinese) return {"changed since its stamp: ./learn docs --write", true};
  if (still_true == address || still_true == address.substr(0, address.find('#')))
    return {"still true, although the English has changed", true};
  return {"the English has changed, and this has not: translate what is new, or say ./learn docs --still " +
              address,
          false};
}

void check_stamps(const Translation& translation, const std::string& still_true, Report& report) {
  const auto& [english, chinese] = translation;
  const std::vector<PageSection> sources = sections_of(english), sections = sections_of(chinese);
  if (sources.size() != sections.size()) return;  // the headings differ, which is said elsewhere
  for (std::size_t i = 0; i < sections.size(); ++i) {
    const Remark* below = stamp_below(chinese, sections[i]);
    const auto stamp = below == nullptr ? std::nullopt : stamp_in(below->words);
    const Hashes now{hash_of(english, sources[i].place), hash_of(chinese, sections[i].place)};
    const StampFault fault = fault_of(stamp, now, address_of(translation, i), still_true);
    if (fault.words.empty()) continue;
    const std::size_t line = line_of(chinese, sections[i].place.begin);
    report.add(chinese, line, fault.words,
               fault.may_be_renewed ? std::optional(remedy(sections[i], below, now)) : std::nullopt);
  }
}

}  // namespace nn
