// A text with named places to be filled in, so that the code shows a text as the
// program will write it.
#pragma once

#include <map>
#include <string>

namespace nn {

// Fills each place of the text: filled("set title '<title>'", {{"title", "Cost"}})
// is "set title 'Cost'". A place is a word of lower-case letters and underscores in
// angle brackets. It may occur several times. Text that was filled in is not
// searched for places. std::invalid_argument for a place without a value, and for a
// value without a place.
std::string filled(const std::string& text,
                   const std::map<std::string, std::string>& places);

}  // namespace nn
