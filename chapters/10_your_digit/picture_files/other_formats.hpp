// Other picture formats, recognised by how their files begin, and for each of them
// the command that converts it to PNG or JPEG.
#pragma once

#include <optional>
#include <string>

namespace nn {

// What a file is, and what to do about it: "is a HEIC picture, which this program
// cannot read; convert it: heif-convert a.heic a.jpg ...". Nothing for a file of an
// unknown format. `name` is the name of the file.
std::optional<std::string> advice_on_other_format(const std::string& bytes,
                                                  const std::string& name);

}  // namespace nn
