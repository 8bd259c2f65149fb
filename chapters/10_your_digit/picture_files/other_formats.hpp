// Pictures of other kinds, known by how their files begin, and the command that
// makes a PNG or JPEG of each.
#pragma once

#include <optional>
#include <string>

namespace nn {

// What a file is, and what to do about it: "is a HEIC picture and not read here;
// convert it: heif-convert a.heic a.jpg ...". Nothing for files that are of no kind
// known here. `name` is the file's.
std::optional<std::string> advice_on_other_format(const std::string& bytes,
                                                  const std::string& name);

}  // namespace nn
