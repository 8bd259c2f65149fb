// A region of a source file, named by how its first line begins. Nothing in the source marks it, so the
// source stays as readable as it was.
//
//     void backward(                    from the one line that begins so to the line that closes it
//     with comment: void backward(      and the comment (or `template <`) directly above it
//     double loss ... return loss       from there through what begins with `return loss`, the first one
//     after it
//
// What closes it is seen by indentation, which clang-format makes reliable: more deeply indented lines belong
// to a line, and so do `}`, `)`, `else`, `endif()`, `fi` and their like at its own depth. `#pragma` ends
// nothing.
#pragma once

#include <cstddef>
#include <stdexcept>
#include <string>
#include <vector>

namespace nn {

// No line, or several, begin as the region does; the message says which.
struct RegionError : std::runtime_error {
  using std::runtime_error::runtime_error;
};

struct Region {
  std::size_t first = 0;           // its first line in the file, from 1
  std::vector<std::string> lines;  // moved left by the first line's indentation
};

// No words: the whole file.
Region region_of(const std::vector<std::string>& file, const std::string& words);

}  // namespace nn
