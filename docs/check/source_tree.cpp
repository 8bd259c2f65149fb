#include "docs/check/source_tree.hpp"

#include <algorithm>
#include <cctype>
#include <fstream>
#include <iterator>
#include <sstream>

namespace nn {

namespace fs = std::filesystem;

std::optional<std::string> file_text(const fs::path& path) {
  std::ifstream file(path, std::ios::binary);
  std::error_code unknown;
  if (!file || fs::is_directory(path, unknown)) return {};
  return std::string(std::istreambuf_iterator<char>(file), {});
}

std::vector<Page> read_pages(const fs::path& source) {
  std::vector<std::string> names = {"README.md", "README.zh.md", "CONTRIBUTING.md", "data/README.md"};
  for (const char* folder : {"docs", "docs/zh"}) {
    std::vector<std::string> found;
    std::error_code error;
    for (const auto& entry : fs::directory_iterator(source / folder, error)) {
      if (entry.path().extension() == ".md")
        found.push_back(folder + ("/" + entry.path().filename().string()));
    }
    std::ranges::sort(found);
    names.insert(names.end(), found.begin(), found.end());
  }
  std::vector<Page> pages;
  for (const std::string& name : names) {
    if (const auto text = file_text(source / name)) pages.push_back(parse_page(name, *text));
  }
  return pages;
}

std::vector<Page> read_tasks(const fs::path& source) {
  std::vector<Page> tasks;
  for (const std::string& file : files_below(source, {"chapters"}, {".md"})) {
    if (const auto text = file_text(source / file)) tasks.push_back(parse_page(file, *text));
  }
  return tasks;
}

std::vector<std::string> files_below(const fs::path& source, const std::vector<std::string>& folders,
                                     const std::vector<std::string>& endings) {
  std::vector<std::string> files;
  for (const std::string& folder : folders) {
    std::error_code error;
    for (const auto& entry : fs::recursive_directory_iterator(source / folder, error)) {
      const std::string file = entry.path().lexically_relative(source).generic_string();
      if (std::ranges::any_of(endings, [&](const std::string& ending) { return file.ends_with(ending); })) {
        files.push_back(file);
      }
    }
  }
  std::ranges::sort(files);
  return files;
}

std::vector<Chapter> listed_chapters(const fs::path& source) {
  const std::string text = file_text(source / "chapters/CMakeLists.txt").value_or("");
  const std::string opening = "set(NN_CHAPTERS";
  const std::size_t at = text.find(opening);
  if (at == std::string::npos) return {};
  std::istringstream list(text.substr(at + opening.size(), text.find(')', at) - at - opening.size()));
  std::vector<Chapter> chapters;
  for (std::string name; list >> name;) {
    const std::string folder = "chapters/" + name;
    std::ranges::replace(name, '_', '-');
    chapters.push_back({folder, "docs/" + name + ".md", fs::exists(source / folder / "main.cpp")});
  }
  return chapters;
}

std::vector<std::string> with_chapters(const fs::path& source, std::vector<std::string> folders) {
  for (const Chapter& chapter : listed_chapters(source)) folders.push_back(chapter.folder);
  return folders;
}

std::string chapter_number(const Page& page) {
  const std::string file = fs::path(page.name).filename().string();
  const bool numbered = file.size() > 3 && std::isdigit(static_cast<unsigned char>(file[0])) &&
                        std::isdigit(static_cast<unsigned char>(file[1])) && file[2] == '-';
  return numbered ? file.substr(0, 2) : "";
}

}  // namespace nn
