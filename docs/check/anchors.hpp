// Where links into a page lead: its headings, called as GitHub calls them, and names given in HTML.
#pragma once

#include <set>
#include <string>
#include <vector>

#include "docs/check/page.hpp"

namespace nn {

// "The `backward` pass, (6.4)!" is "the-backward-pass-64": lower case, hyphens for spaces, and nothing but
// letters, digits, hyphens and underscores, of any script.
std::string slug_of(const std::string& heading);

// One for each heading, in order; headings of the same name are numbered: "again", "again-1".
std::vector<std::string> anchors_of_headings(const Page& page);

// Every anchor of the page: those of its headings, and names given in HTML.
std::set<std::string> anchors_of(const Page& page);

}  // namespace nn
