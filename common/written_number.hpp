// Numbers as people type them.
#pragma once

#include <string>

namespace nn {

// Does a reader who types `given` mean the number `right`? They may round it, but
// to no fewer than two digits that count, and may write it as people do: "23,860",
// "-2", "95.01%".
bool means_number(const std::string& given, const std::string& right);

}  // namespace nn
