// A page for the browser with every figure beside its reference.
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

}  // namespace nn
