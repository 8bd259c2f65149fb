// A text with named places, so that what a program writes can be read in the code
// as it will be written.
#pragma once

#include <map>
#include <string>

namespace nn {

// The text with something in each of its places: filled("set title '<title>'",
// {{"title", "Cost"}}) is "set title 'Cost'". A place is a word of small letters
// and underscores in angle brackets, and may come several times. What is put there
// is not looked through again. std::invalid_argument for a place of which nothing
// is said, and for a name that has no place.
std::string filled(const std::string& text,
                   const std::map<std::string, std::string>& places);

}  // namespace nn
