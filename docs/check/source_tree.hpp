// The files of the tutorial: its pages, and what they show.
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "docs/check/page.hpp"

namespace nn {

// The whole file; nothing when there is no such file.
std::optional<std::string> file_text(const std::filesystem::path& path);

// Every page: README.md, README.zh.md, CONTRIBUTING.md, data/README.md, docs/*.md and docs/zh/*.md, in this
// order.
std::vector<Page> read_pages(const std::filesystem::path& source);

// The tasks and hints of the exercises, in every language.
std::vector<Page> read_tasks(const std::filesystem::path& source);

// The files of these folders and all below with one of these endings, as paths from `source`, in order.
std::vector<std::string> files_below(const std::filesystem::path& source,
                                     const std::vector<std::string>& folders,
                                     const std::vector<std::string>& endings);

struct Chapter {
  std::string folder, page;  // chapters/06_backpropagation and docs/06-backpropagation.md
  bool has_program = false;
};

// The chapters, as chapters/CMakeLists.txt lists them: a folder that is not in the list is none.
std::vector<Chapter> listed_chapters(const std::filesystem::path& source);

// These folders, and those of the chapters.
std::vector<std::string> with_chapters(const std::filesystem::path& source, std::vector<std::string> folders);

// "06" of docs/06-backpropagation.md; empty for pages that belong to no chapter.
std::string chapter_number(const Page& page);

}  // namespace nn
