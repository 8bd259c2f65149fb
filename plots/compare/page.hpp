// Pages for the browser: every figure of a chapter beside its reference, and one page that leads to all of
// them.
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "plots/compare/figure.hpp"

namespace nn {

// One figure of the page. Pictures that are not there leave a note in their place; without an overlay there
// is none.
struct PageEntry {
  Finding finding;
  std::optional<std::filesystem::path> reference, yours, overlay;
};

// Writes a page whose links are relative to its own folder, so that the tree can be moved or published.
// WriteError when it cannot be written.
void write_page(const std::filesystem::path& page, const std::string& title, const std::string& summary,
                const std::vector<PageEntry>& entries);

// A chapter on the page of all: its name, what was found, and its own page, where it has one.
struct IndexEntry {
  std::string chapter, summary;
  bool differs = false;
  std::optional<std::filesystem::path> page;
};
void write_index(const std::filesystem::path& page, const std::vector<IndexEntry>& entries);

}  // namespace nn
