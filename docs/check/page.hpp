// A page of Markdown, cut into what is prose and what is not: code, blocks, formulas, and remarks that no
// reader sees. A link inside code is not a link, and a remark may be a marker that says where the code comes
// from.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

namespace nn {

enum class Kind : char { prose, code, block, formula, remark };

// A piece of a page's text, [begin, end).
struct Span {
  std::size_t begin = 0, end = 0;
};

struct Remark {
  Span place;         // with <!-- and -->
  std::string words;  // between them, without the spaces around
};

// What stands between ``` and ```.
struct Block {
  std::size_t line = 0;  // of the opening ```; lines count from 1
  std::string language;  // empty when it names none
  std::string marker;    // the remark on the line before; empty when there is none
  std::string indent;    // of the opening ```, which its lines share
  std::vector<std::string> lines;
  Span inside;  // the lines
  bool closed = false;
};

struct Page {
  std::string name;  // where it is in the source tree: docs/06-backpropagation.md
  std::string text;
  std::vector<Kind> kinds;  // of each byte
  std::vector<Remark> remarks;
  std::vector<Block> blocks;
  std::vector<Span> code;  // code in the prose, without its backticks
};

// Knows fences, remarks, code in backticks, $ and $$, and backslashes; a block that is only indented, or
// stands in a quotation, is prose to it.
Page parse_page(std::string name, std::string text);

// The line of a place in the text, from 1.
std::size_t line_of(const Page& page, std::size_t place);

// The text with everything of other kinds blanked; places and lines stay where they are.
std::string only(const Page& page, Kind kind);

}  // namespace nn
