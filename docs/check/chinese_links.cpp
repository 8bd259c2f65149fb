#include "docs/check/chinese_links.hpp"

#include <algorithm>
#include <optional>
#include <set>
#include <string>

#include "docs/check/anchors.hpp"
#include "docs/check/folded_quiz.hpp"
#include "docs/check/links.hpp"
#include "docs/check/parts.hpp"
#include "docs/check/sections.hpp"
#include "docs/check/translations.hpp"

namespace nn {
namespace {

namespace fs = std::filesystem;

bool leads_out(const std::string& target) {
  return target.find("://") != std::string::npos || target.starts_with("mailto:") || target.empty();
}

struct Target {
  std::string file, anchor;
};

// Where the link leads, read from the Chinese page or, when nothing is there, from the English one.
Target target_of(const std::string& link, const Translation& translation, const fs::path& source) {
  const std::size_t hash = link.find('#');
  const std::string path = link.substr(0, hash),
                    anchor = hash == std::string::npos ? "" : link.substr(hash + 1);
  if (path.empty()) return {translation.chinese.name, anchor};
  const std::string here = place_in_tree(translation.chinese.name, path);
  const std::string there = place_in_tree(translation.english.name, path);
  std::error_code unknown;
  return {fs::exists(source / here, unknown) ? here : there, anchor};
}

// The anchor of the heading in the same place of the other page.
std::string counterpart(const std::string& anchor, const Page& from, const Page& to) {
  const auto anchors = anchors_of_headings(from), others = anchors_of_headings(to);
  const auto found = std::ranges::find(anchors, anchor);
  const auto i = static_cast<std::size_t>(found - anchors.begin());
  return found == anchors.end() || i >= others.size() ? anchor : others[i];
}

// The Chinese page of an English one, and its own anchor. Only the page that is translated may be meant in
// English.
Target in_chinese(const Target& target, std::span<const Page> pages) {
  const Page* english = find_page(pages, target.file);
  const Page* chinese = find_page(pages, chinese_name(target.file));
  if (english != nullptr && chinese != nullptr)
    return {chinese->name, counterpart(target.anchor, *english, *chinese)};
  const Page* source = find_page(pages, english_name(target.file));
  const bool own = english == nullptr || source == nullptr || anchors_of(*english).count(target.anchor) != 0;
  return own ? target : Target{target.file, counterpart(target.anchor, *source, *english)};
}

std::string written(const Target& target, const std::string& page) {
  const std::string path =
      target.file == page && !target.anchor.empty()
          ? ""
          : fs::path(target.file).lexically_relative(fs::path(page).parent_path()).generic_string();
  return path + (target.anchor.empty() ? "" : "#" + target.anchor);
}

// Where the links of a section lead, each in terms of the English pages.
std::set<std::string> places_led_to(const Page& page, const std::vector<PageLink>& links, Span section) {
  std::set<std::string> places;
  const Span quiz = shown_quiz(page);
  for (const PageLink& link : links) {
    const bool inside = link.place >= section.begin && link.place < section.end;
    if (!inside || (link.place >= quiz.begin && link.place < quiz.end)) continue;
    if (leads_out(link.target)) {
      places.insert(link.target);
      continue;
    }
    const std::string path = link.target.substr(0, link.target.find('#'));
    const std::string file = path.empty() ? page.name : place_in_tree(page.name, path);
    places.insert(english_name(file).empty() ? file : english_name(file));
  }
  return places;
}

void check_links_of_sections(const Translation& translation, Report& report) {
  const auto sources = sections_of(translation.english), sections = sections_of(translation.chinese);
  const auto source_links = links_of(translation.english), links = links_of(translation.chinese);
  for (std::size_t i = 0; i < sections.size() && sources.size() == sections.size(); ++i) {
    const auto here = places_led_to(translation.chinese, links, sections[i].place);
    for (const std::string& place : places_led_to(translation.english, source_links, sources[i].place)) {
      if (here.count(place) == 0)
        report.add(translation.chinese, line_of(translation.chinese, sections[i].place.begin),
                   "no link of this section leads to " + place);
    }
  }
}

}  // namespace

void check_chinese_links(const Translation& translation, std::span<const Page> pages, const fs::path& source,
                         Report& report) {
  const Page& page = translation.chinese;
  const Span quiz = shown_quiz(page);
  const std::size_t before = report.drifts.size();
  for (const PageLink& link : links_of(page)) {
    const std::size_t at = page.text.find(link.target, link.place);
    if (leads_out(link.target) || at == std::string::npos || (at >= quiz.begin && at < quiz.end)) continue;
    const Target target = target_of(link.target, translation, source);
    const bool to_english = target.file == translation.english.name && target.anchor.empty();
    const std::string wanted = written(to_english ? target : in_chinese(target, pages), page.name);
    if (wanted != link.target)
      report.add(page, line_of(page, link.place), link.target + " leads to Chinese as " + wanted,
                 Remedy{{at, at + link.target.size()}, wanted});
  }
  if (report.drifts.size() != before) return;  // once they are led, they can be followed
  check_links(page, pages, source, report);
  check_links_of_sections(translation, report);
}

}  // namespace nn
