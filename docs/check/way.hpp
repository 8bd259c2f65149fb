// The way through the pages, in the order in which they are read: README.md, and then the pages of the
// chapters, each followed by those that its appendix fills.
#pragma once

#include <filesystem>
#include <span>
#include <string>
#include <vector>

#include "docs/check/page.hpp"

namespace nn {

// In the order of the list of chapters; docs/12-faster.md comes before docs/12-engine.md. Translations are
// not on it.
std::vector<const Page*> way_through(std::span<const Page> pages, const std::filesystem::path& source);

// Does a piece of a page, a sentence, say that it looks ahead to this chapter, "03", or to a later one? It
// names one: "chapter 06 calls it the error", "[the loop](07-sgd.md)".
bool looks_ahead(const Page& page, Span sentence, const std::string& chapter);

}  // namespace nn
