#include "docs/check/links.hpp"

#include <algorithm>
#include <cctype>
#include <optional>

#include "common/text.hpp"
#include "docs/check/anchors.hpp"
#include "docs/check/source_tree.hpp"
#include "docs/check/words.hpp"

namespace nn {
namespace {

namespace fs = std::filesystem;

// The target from text[begin] on: <in angle brackets>, or up to a space or the bracket that closes the link.
std::string target_at(const std::string& text, std::size_t begin) {
  if (text[begin] == '<') return text.substr(begin + 1, text.find('>', begin) - begin - 1);
  std::size_t end = begin;
  for (int open = 0; end < text.size() && !std::isspace(static_cast<unsigned char>(text[end])); ++end) {
    open += text[end] == '(' ? 1 : text[end] == ')' ? -1 : 0;
    if (open < 0) break;
  }
  return text.substr(begin, end - begin);
}

// Is the text of a link that ends at this ] begun by a [?
bool is_begun(const std::string& prose, std::size_t close) {
  int open = 1;
  for (std::size_t at = close; at-- > 0 && open > 0;) {
    if (prose.compare(at, 2, "\n\n") == 0) break;
    open += prose[at] == ']' ? 1 : prose[at] == '[' ? -1 : 0;
  }
  return open == 0;
}

void add_inline(const std::string& prose, std::vector<PageLink>& links) {
  for (std::size_t at = prose.find("]("); at != std::string::npos; at = prose.find("](", at + 1)) {
    if (is_begun(prose, at)) links.push_back({at, target_at(prose, at + 2)});
  }
}

// "[label]: target" at the beginning of a line; its label, or nothing.
std::optional<std::string> label_of(const std::string& line) {
  const std::size_t close = line.find("]: ");
  const bool defines = line.starts_with("[") && !line.starts_with("[^") && close != std::string::npos;
  return defines ? std::optional(line.substr(1, close - 1)) : std::nullopt;
}

void add_definitions(const std::string& prose, std::vector<PageLink>& links) {
  std::size_t at = 0;
  for (const std::string& line : lines_of(prose)) {
    if (label_of(line))
      links.push_back({at, target_at(line, line.find_first_not_of(' ', line.find("]: ") + 2))});
    at += line.size() + 1;
  }
}

// srcset="one.png, two.png 2x" names several.
void add_html(const std::string& prose, const std::string& attribute, std::vector<PageLink>& links) {
  for (std::size_t at = prose.find(attribute); at != std::string::npos; at = prose.find(attribute, at + 1)) {
    const std::size_t begin = at + attribute.size();
    for (const std::string& part : split_at_commas(prose.substr(begin, prose.find('"', begin) - begin))) {
      const std::vector<std::string> words = words_of(part);
      links.push_back({at, words.empty() ? "" : words[0]});
    }
  }
}

// %20 is a space.
std::string decoded(const std::string& target) {
  std::string text;
  for (std::size_t i = 0; i < target.size(); ++i) {
    const std::string digits = target.substr(i + 1, 2);
    if (target[i] == '%' && digits.size() == 2 &&
        std::ranges::all_of(digits, [](unsigned char c) { return std::isxdigit(c); })) {
      text += static_cast<char>(std::stoi(digits, nullptr, 16));
      i += 2;
    } else {
      text += target[i];
    }
  }
  return text;
}

bool is_address(const std::string& target) {
  for (const std::string scheme : {"http://", "https://"}) {
    if (target.starts_with(scheme)) return target.size() > scheme.size() && in_a_name(target[scheme.size()]);
  }
  return target.starts_with("mailto:") && target.find('@') != std::string::npos;
}

// "L12" or "L12-L20" of a file with at least so many lines.
bool is_line_of(const std::string& anchor, const fs::path& file) {
  const std::vector<Numeral> numerals = numerals_in(replaced(replaced(anchor, "L", " "), "-", " "));
  const auto text = file_text(file);
  return anchor.starts_with("L") && !numerals.empty() && text &&
         numerals.back().value <= static_cast<double>(lines_of(*text).size());
}

// What is wrong with a link into the tree; empty when it leads somewhere.
std::string fault_of(const std::string& target, const Page& page, std::span<const Page> pages,
                     const fs::path& source) {
  const std::size_t hash = target.find('#');
  const std::string path = decoded(target.substr(0, hash));
  const std::string anchor = hash == std::string::npos ? "" : decoded(target.substr(hash + 1));
  const fs::path from = path.starts_with("/") ? "" : fs::path(page.name).parent_path();
  const std::string file =
      path.empty() ? page.name
                   : (from / path.substr(path.starts_with("/") ? 1 : 0)).lexically_normal().generic_string();
  if (file.starts_with("..")) return target + " leads out of the repository";
  std::error_code unknown;
  if (!fs::exists(source / file, unknown)) return target + " leads nowhere: there is no " + file;
  if (anchor.empty()) return hash == std::string::npos ? "" : target + " has no anchor";
  const auto other = std::ranges::find(pages, file, &Page::name);
  if (other == pages.end())
    return is_line_of(anchor, source / file) ? "" : target + " leads to no line of " + file;
  return anchors_of(*other).count(anchor) != 0 ? ""
                                               : target + " leads nowhere: " + file + " has no such heading";
}

void check_labels(const Page& page, const std::string& prose, Report& report) {
  std::vector<std::string> labels;
  for (const std::string& line : lines_of(prose)) {
    if (const auto label = label_of(line)) labels.push_back(*label);
  }
  for (std::size_t at = prose.find("]["); at != std::string::npos; at = prose.find("][", at + 1)) {
    const std::size_t open = prose.rfind('[', at), close = prose.find(']', at + 2);
    std::string label = prose.substr(at + 2, close - at - 2);
    if (label.empty()) label = prose.substr(open + 1, at - open - 1);
    ++report.counts.links;
    if (std::ranges::find(labels, label) == labels.end()) {
      report.add(page, line_of(page, at), "[" + label + "] is a link to no label");
    }
  }
}

}  // namespace

std::vector<PageLink> links_of(const Page& page) {
  const std::string prose = only(page, Kind::prose);
  std::vector<PageLink> links;
  add_inline(prose, links);
  add_definitions(prose, links);
  for (const char* attribute : {"src=\"", "srcset=\"", "href=\""}) add_html(prose, attribute, links);
  return links;
}

void check_links(const Page& page, std::span<const Page> pages, const fs::path& source, Report& report) {
  for (const PageLink& link : links_of(page)) {
    ++report.counts.links;
    const std::string& target = link.target;
    const bool outward = target.find("://") != std::string::npos || target.starts_with("mailto:");
    const std::string fault = target.empty() ? "a link to nothing"
                              : outward      ? (is_address(target) ? "" : target + " is no address")
                                             : fault_of(target, page, pages, source);
    if (!fault.empty()) report.add(page, line_of(page, link.place), fault);
  }
  check_labels(page, only(page, Kind::prose), report);
}

}  // namespace nn
