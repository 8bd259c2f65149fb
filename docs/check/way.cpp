#include "docs/check/way.hpp"

#include <algorithm>
#include <cctype>

#include "docs/check/source_tree.hpp"
#include "docs/check/words.hpp"

namespace nn {
namespace {

const Page* page_called(std::span<const Page> pages, const std::string& name) {
  const auto page = std::ranges::find(pages, name, &Page::name);
  return page == pages.end() ? nullptr : &*page;
}

bool is_appendix(const Page& page, const Chapter& chapter) {
  const std::string begin = chapter.page.substr(0, std::string("docs/06-").size());
  return page.name.starts_with(begin) && page.name != chapter.page;
}

// Two digits that are no part of a longer number or name: the 06 of "chapter 06" and of "06-backpropagation".
bool is_chapter_at(const std::string& text, std::size_t at) {
  if (at + 2 > text.size()) return false;
  const auto digit = [&](std::size_t i) {
    return i < text.size() && std::isdigit(static_cast<unsigned char>(text[i])) != 0;
  };
  const bool begins =
      at == 0 || (!in_a_name(text[at - 1]) && std::string(".,-").find(text[at - 1]) == std::string::npos);
  const bool ends = at + 2 == text.size() || (!in_a_name(text[at + 2]) && !digit(at + 3));
  return begins && digit(at) && digit(at + 1) && ends;
}

}  // namespace

std::vector<const Page*> way_through(std::span<const Page> pages, const std::filesystem::path& source) {
  std::vector<const Page*> way = {page_called(pages, "README.md")};
  for (const Chapter& chapter : listed_chapters(source)) {
    way.push_back(page_called(pages, chapter.page));
    for (const Page& page : pages) {
      if (is_appendix(page, chapter)) way.push_back(&page);
    }
  }
  std::erase(way, nullptr);
  return way;
}

bool looks_ahead(const Page& page, Span sentence, const std::string& chapter) {
  const std::string text = page.text.substr(sentence.begin, sentence.end - sentence.begin);
  std::size_t at = std::min({text.find("hapter"), text.find("page "), text.find("](")});
  for (; at < text.size(); ++at) {
    if (is_chapter_at(text, at) && text.substr(at, 2) >= chapter) return true;
  }
  return false;
}

}  // namespace nn
