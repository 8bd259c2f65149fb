// Nothing before its time: a term of the glossary is not used before the place on the way that introduces it.
// That is where it stands in bold for the first time, alone or in the title of a box.
#pragma once

#include <span>

#include "docs/check/drift.hpp"

namespace nn {

// For the pages of the way, in order: reported are uses of a term in the running text before it is
// introduced, where the sentence does not name the chapter that will do it; terms that are in bold a second
// time, except where a page recalls earlier chapters; and rows of the glossary that name another chapter.
// README.md announces what is to come, and may use every term.
void check_first_uses(std::span<const Page* const> way, const Page& glossary, Report& report);

}  // namespace nn
