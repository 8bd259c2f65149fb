// Where links into a page lead: its headings, called as GitHub calls them, and names given in HTML.
#pragma once

#include <set>
#include <string>

#include "docs/check/page.hpp"

namespace nn {

// "The `backward` pass, (6.4)!" is "the-backward-pass-64": lower case, hyphens for spaces, and nothing but
// letters, digits, hyphens and underscores, of any script.
std::string slug_of(const std::string& heading);

// Every anchor of the page; headings of the same name are numbered: "again", "again-1".
std::set<std::string> anchors_of(const Page& page);

}  // namespace nn
