// Stamps keep a translation in step. Under every heading of a translated page stands
//
//     <!-- en 1a2b3c4d zh 5e6f7a8b -->
//
// the hash of the English section that it translates, and of itself, when the two were last laid side by
// side. When the English section changes, either its translation changes, too, or somebody says that it is
// still true.
#pragma once

#include <string>

#include "docs/check/drift.hpp"

namespace nn {

struct Translation {
  Page english, chinese;
};

// The sections whose stamps differ. A new section, and one whose own words have changed, gets its stamp as
// the remedy. One that has not changed since the English did has none, unless its address,
// docs/zh/06-backpropagation.md#run-it with the English heading's anchor, or its page is what is called still
// true.
void check_stamps(const Translation& translation, const std::string& still_true, Report& report);

}  // namespace nn
