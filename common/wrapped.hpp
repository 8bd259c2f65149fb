// Sentences, broken into lines.
#pragma once

#include <cstddef>
#include <string>

namespace nn {

// The first line begins with `first`, the others with as many spaces; none has more
// than `width` letters, unless a single word has. No line begins with what Markdown
// takes for a list or a heading, such as "-" or "2.".
std::string wrapped(const std::string& text, std::size_t width,
                    const std::string& first);

}  // namespace nn
