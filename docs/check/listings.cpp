#include "docs/check/listings.hpp"

#include <algorithm>
#include <array>

#include "common/text.hpp"
#include "docs/check/region.hpp"
#include "docs/check/source_tree.hpp"
#include "docs/check/words.hpp"

namespace nn {
namespace {

bool is_one_of(const std::string& word, std::initializer_list<const char*> words) {
  return std::ranges::find(words, word) != words.end();
}

bool is_marker(const std::string& words) {
  return words == "sketch" || words.starts_with("listing ") || words.starts_with("printed by ");
}

std::string block_text(const Block& block, const std::vector<std::string>& lines) {
  std::string text;
  for (const std::string& line : lines) text += (line.empty() ? "" : block.indent + line) + "\n";
  return text;
}

// Compares from the first line on; what is reported is the first line that differs.
void compare_lines(const Page& page, const Block& block, const std::string& file, const Region& region,
                   Report& report) {
  const auto [shown, real] = std::ranges::mismatch(block.lines, region.lines);
  if (shown == block.lines.end() && real == region.lines.end()) return;
  const std::size_t line = block.line + 1 + static_cast<std::size_t>(shown - block.lines.begin());
  const auto in_file = region.first + static_cast<std::size_t>(real - region.lines.begin());
  const std::string place = file + ":" + std::to_string(in_file);
  report.add(page, line,
             real == region.lines.end() ? "goes on after the end of its region in " + file
                                        : "differs from " + place + ": " + trimmed(*real),
             Remedy{block.inside, block_text(block, region.lines)});
}

void check_listing(const Page& page, const Block& block, const std::filesystem::path& source,
                   Report& report) {
  ++report.counts.listings;
  std::string words = trimmed(block.marker.substr(std::string("listing").size()));
  const std::size_t colon = words.find(": ");
  const std::string file = words.substr(0, colon);
  const std::string region = colon == std::string::npos ? "" : trimmed(words.substr(colon + 2));
  const auto text = file_text(source / file);
  if (!text) return report.add(page, block.line - 1, "there is no file " + file);
  try {
    compare_lines(page, block, file, region_of(lines_of(*text), region), report);
  } catch (const RegionError& error) {
    report.add(page, block.line - 1, file + " " + error.what());
  }
}

void check_code_block(const Page& page, const Block& block, const std::filesystem::path& source,
                      Report& report) {
  const bool is_text = is_one_of(block.language, {"", "text"});
  if (!block.closed) report.add(page, block.line, "this block is never closed");
  if (block.marker.starts_with("listing ")) {
    check_listing(page, block, source, report);
  } else if (block.marker.starts_with("printed by ")) {
    if (!is_text) report.add(page, block.line, "what a program prints is a ```text block");
  } else if (block.marker != "sketch") {
    if (is_one_of(block.language, {"cpp", "c++", "cc", "cxx", "hpp"})) {
      report.add(page, block.line,
                 "code without a marker: <!-- listing FILE: HOW IT BEGINS -->, or <!-- sketch -->");
    } else if (is_text) {
      report.add(page, block.line, "text without a marker: <!-- printed by PROGRAM -->, or <!-- sketch -->");
    }
  }
}

void check_markers(const Page& page, Report& report) {
  for (const Remark& remark : page.remarks) {
    const std::size_t line = line_of(page, remark.place.end);
    if (is_marker(remark.words) &&
        std::ranges::find(page.blocks, line + 1, &Block::line) == page.blocks.end()) {
      report.add(page, line, "this marker stands directly before no block");
    }
  }
}

void check_quotations(const Page& page, Report& report) {
  for (std::size_t at = 0; at < page.text.size(); at = page.text.find('\n', at) + 1) {
    const std::string line = page.text.substr(at, page.text.find('\n', at) - at);
    if (page.kinds[at] == Kind::prose && trimmed(line).starts_with("> ```")) {
      report.add(page, line_of(page, at), "a block inside a quotation is not checked; move it out");
    }
    if (page.text.find('\n', at) == std::string::npos) break;
  }
}

}  // namespace

void check_listings(const Page& page, const std::filesystem::path& source, Report& report) {
  for (const Block& block : page.blocks) check_code_block(page, block, source, report);
  check_markers(page, report);
  check_quotations(page, report);
}

}  // namespace nn
