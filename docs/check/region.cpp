#include "docs/check/region.hpp"

#include <algorithm>
#include <array>

#include "docs/check/words.hpp"

namespace nn {
namespace {

bool begins(const std::string& line, const std::string& words) { return trimmed(line).starts_with(words); }

std::size_t only_line_that_begins(const std::vector<std::string>& file, const std::string& words) {
  std::string places;
  std::size_t count = 0, first = 0;
  for (std::size_t i = 0; i < file.size(); ++i) {
    if (!begins(file[i], words)) continue;
    if (count++ == 0) first = i;
    places += (count == 1 ? "" : ", ") + std::to_string(i + 1);
  }
  if (count == 0) throw RegionError("has no line that begins with '" + words + "'");
  if (count > 1) throw RegionError("has several lines that begin with '" + words + "': " + places);
  return first;
}

// What stands above a declaration and belongs to it.
bool leads_on(const std::string& line) {
  return begins(line, "//") || begins(line, "# ") || begins(line, "template <");
}

bool closes(const std::string& line) {
  const std::string text = trimmed(line);
  if (text.empty()) return false;
  if (std::string("})]").find(text[0]) != std::string::npos) return true;
  constexpr std::array words = {"else",        "elif", "elseif", "endif", "endforeach",
                                "endfunction", "fi",   "done",   "esac"};
  const std::string first = text.substr(0, std::min(text.find_first_of(" (;"), text.size()));
  return std::ranges::find(words, first) != words.end();
}

// The line behind the last one that belongs to this line: deeper ones, and what closes them.
std::size_t end_of(const std::vector<std::string>& file, std::size_t first) {
  const std::size_t depth = indent_of(file[first]).size();
  std::size_t end = first + 1;
  for (std::size_t i = end; i < file.size(); ++i) {
    if (trimmed(file[i]).empty() || begins(file[i], "#pragma")) continue;  // stands at the margin anywhere
    const std::size_t indent = indent_of(file[i]).size();
    const bool closing = closes(file[i]) && indent_of(file[end - 1]).size() > depth;
    const bool led_to = i == end && leads_on(file[i - 1]);
    if (indent < depth || (indent == depth && !closing && !led_to)) break;
    end = i + 1;
  }
  return end;
}

}  // namespace

Region region_of(const std::vector<std::string>& file, const std::string& words) {
  if (words.empty()) return {1, file};
  std::string from = words, through;
  const bool with_comment = take_beginning(from, "with comment:");
  if (const std::size_t dots = from.find(" ... "); dots != std::string::npos) {
    through = trimmed(from.substr(dots + 5));
    from = trimmed(from.substr(0, dots));
  }
  std::size_t first = only_line_that_begins(file, from), last = first;
  if (!through.empty()) {
    do ++last;
    while (last < file.size() && !begins(file[last], through));
    if (last == file.size())
      throw RegionError("has no line after '" + from + "' that begins with '" + through + "'");
  }
  const std::size_t end = end_of(file, last), depth = indent_of(file[first]).size();
  while (with_comment && first > 0 && leads_on(file[first - 1])) --first;
  Region region{first + 1, {}};
  for (std::size_t i = first; i < end; ++i) region.lines.push_back(without_indent(file[i], depth));
  return region;
}

}  // namespace nn
