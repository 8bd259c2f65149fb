// Links of a Chinese page lead to Chinese pages, where there are some, and to their Chinese headings, so that
// they work wherever Markdown is shown. A translator may leave a link as English has it: --write leads it
// where it belongs.
#pragma once

#include <filesystem>
#include <span>

#include "docs/check/stamps.hpp"

namespace nn {

void check_chinese_links(const Translation& translation, std::span<const Page> pages,
                         const std::filesystem::path& source, Report& report);

}  // namespace nn
