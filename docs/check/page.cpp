#include "docs/check/page.hpp"

#include <algorithm>

#include "docs/check/words.hpp"

namespace nn {
namespace {

// Goes through the text once, from mark to mark.
class Scanner {
 public:
  explicit Scanner(Page& page) : page_(page), text_(page.text) {}

  void scan() {
    while (at_ < text_.size()) {
      if (!block()) rest_of_line();
    }
  }

 private:
  bool at(const char* words) const {
    return text_.compare(at_, std::char_traits<char>::length(words), words) == 0;
  }
  std::size_t line_end() const { return std::min(text_.find('\n', at_), text_.size()); }

  void take(std::size_t end, Kind kind) {
    std::fill(page_.kinds.begin() + static_cast<std::ptrdiff_t>(at_),
              page_.kinds.begin() + static_cast<std::ptrdiff_t>(end), kind);
    at_ = end;
  }

  // The remark that ends on the line before this place.
  std::string marker_before(std::size_t place) const {
    if (page_.remarks.empty()) return "";
    const std::size_t end = page_.remarks.back().place.end;
    return trimmed(text_.substr(end, place - end)).empty() &&
                   std::count(text_.begin() + static_cast<std::ptrdiff_t>(end),
                              text_.begin() + static_cast<std::ptrdiff_t>(place), '\n') == 1
               ? page_.remarks.back().words
               : "";
  }

  // At the beginning of a line: takes a whole block, if one begins here.
  bool block() {
    const std::string opening = text_.substr(at_, line_end() - at_), mark = trimmed(opening);
    const std::size_t length = mark.find_first_not_of(mark.substr(0, 1));
    const std::size_t ticks = std::min(length, mark.size());
    if (ticks < 3 || (mark[0] != '`' && mark[0] != '~') || mark.find('`', ticks) != std::string::npos)
      return false;
    Block block{line_of(page_, at_),
                trimmed(mark.substr(ticks)),
                marker_before(at_),
                indent_of(opening),
                {},
                {},
                false};
    take(std::min(line_end() + 1, text_.size()), Kind::block);
    block.inside.begin = block.inside.end = at_;
    while (at_ < text_.size() && !block.closed) {
      const std::string line = text_.substr(at_, line_end() - at_), end = trimmed(line);
      take(std::min(line_end() + 1, text_.size()), Kind::block);
      block.closed = end.size() >= ticks && end.find_first_not_of(mark[0]) == std::string::npos;
      if (block.closed) break;
      block.lines.push_back(without_indent(line, block.indent.size()));
      block.inside.end = at_;
    }
    page_.blocks.push_back(std::move(block));
    return true;
  }

  void rest_of_line() {
    while (at_ < text_.size()) {
      const char c = text_[at_];
      if (c == '\n') {
        ++at_;
        return;
      }
      if (c == '\\') {
        take(std::min(at_ + 2, line_end()), Kind::code);
      } else if (at("<!--")) {
        remark();
      } else if (c == '`') {
        code();
      } else if (c == '$') {
        formula();
      } else {
        ++at_;
      }
    }
  }

  void remark() {
    const std::size_t begin = at_, close = text_.find("-->", at_);
    take(close == std::string::npos ? text_.size() : close + 3, Kind::remark);
    const std::size_t end = close == std::string::npos ? text_.size() : close;
    page_.remarks.push_back({{begin, at_}, trimmed(text_.substr(begin + 4, end - begin - 4))});
  }

  // A run of backticks is closed by a run of the same length, in the same paragraph.
  void code() {
    const std::size_t begin = std::min(text_.find_first_not_of('`', at_), text_.size());
    const std::string ticks(begin - at_, '`');
    const std::size_t paragraph_end = std::min(text_.find("\n\n", at_), text_.size());
    std::size_t end = text_.find(ticks, begin);
    while (end < paragraph_end && text_[end + ticks.size()] == '`') {
      end = text_.find(ticks, text_.find_first_not_of('`', end));
    }
    if (end >= paragraph_end) {
      at_ = begin;
      return;
    }
    page_.code.push_back({begin, end});
    take(end + ticks.size(), Kind::code);
  }

  // $$ may go over lines, $ may not, and a $ before a space is money.
  void formula() {
    const bool display = at("$$");
    const std::size_t width = display ? 2 : 1, begin = at_ + width;
    const std::size_t end = text_.find(display ? "$$" : "$", begin);
    if (end == std::string::npos || (!display && (end > line_end() || text_[begin] == ' '))) {
      at_ = begin;
      return;
    }
    take(end + width, Kind::formula);
  }

  Page& page_;
  const std::string& text_;
  std::size_t at_ = 0;
};

}  // namespace

Page parse_page(std::string name, std::string text) {
  Page page{std::move(name), std::move(text), {}, {}, {}, {}};
  page.kinds.assign(page.text.size(), Kind::prose);
  Scanner(page).scan();
  return page;
}

std::size_t line_of(const Page& page, std::size_t place) {
  const auto begin = page.text.begin();
  return 1 + static_cast<std::size_t>(std::count(begin, begin + static_cast<std::ptrdiff_t>(place), '\n'));
}

std::string only(const Page& page, Kind kind) {
  std::string text = page.text;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (page.kinds[i] != kind && text[i] != '\n') text[i] = ' ';
  }
  return text;
}

}  // namespace nn
