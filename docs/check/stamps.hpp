// Stamps keep a translation in step. Under every heading of a translated page stands
//
//     <!-- en 1a2b3c4d zh 5e6f7a8b -->
//
// the hash of the English section that it translates, and of itself, when the two were last laid side by
// side. When the English section changes, either its translation changes, too, or somebody says that it is
// still true.
#pragma once

#include <optional>
#include <string>

#include "docs/check/drift.hpp"

namespace nn {

struct Translation {
  Page english, chinese;
};

// The hashes of a piece and of what translates it.
struct Hashes {
  std::string english, chinese;

  bool operator==(const Hashes&) const = default;
};

// What is wrong with a stamp; no words when nothing is.
struct StampFault {
  std::string words;
  bool may_be_renewed = false;  // by --write
};

// Compares a stamp, if there is one, with the hashes of today. The piece has this address; `still_true` is
// the address, or the file, that somebody calls still true.
StampFault fault_of(const std::optional<Hashes>& stamp, const Hashes& now, const std::string& address,
                    const std::string& still_true);

// "en 1a2b3c4d zh 5e6f7a8b", and back; nothing for other words.
std::string in_words(const Hashes& hashes);
std::optional<Hashes> stamp_in(const std::string& words);

// The sections whose stamps differ. A new section, and one whose own words have changed, gets its stamp as
// the remedy. One that has not changed since the English did has none, unless its address,
// docs/zh/06-backpropagation.md#run-it with the English heading's anchor, or its page is what is called still
// true.
void check_stamps(const Translation& translation, const std::string& still_true, Report& report);

}  // namespace nn
