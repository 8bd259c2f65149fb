// Links and pictures: every one that leads into this repository leads somewhere.
#pragma once

#include <filesystem>
#include <span>
#include <string>
#include <vector>

#include "docs/check/drift.hpp"

namespace nn {

struct PageLink {
  std::size_t place = 0;  // in the page's text
  std::string target;
};

// [text](target), ![picture](target), [label]: target, and the src, srcset and href of HTML. What stands in
// code, blocks, formulas and remarks is not a link.
std::vector<PageLink> links_of(const Page& page);

// Files and folders are there and inside the tree, anchors are headings of their page, [text][label] has a
// label, and what leads into the net is an address. The net itself is not asked.
void check_links(const Page& page, std::span<const Page> pages, const std::filesystem::path& source,
                 Report& report);

}  // namespace nn
