#include "common/wrapped.hpp"

#include <algorithm>
#include <cctype>
#include <vector>

#include "common/text.hpp"

namespace nn {
namespace {

bool begins_a_list(const std::string& word) {
  if (word.find_first_not_of("-+=#>~") == std::string::npos) return true;
  const std::size_t end = word.find_first_not_of("0123456789");
  return end > 0 && end != std::string::npos &&
         (word[end] == '.' || word[end] == ')');
}

}  // namespace

std::string wrapped(const std::string& text, std::size_t width,
                    const std::string& first) {
  const std::string indent(letters_in(first), ' ');
  std::string result, line = first;
  bool empty = true;
  for (const std::string& word : words_of(text)) {
    const bool fits =
        letters_in(line) + letters_in(word) + (empty ? 0 : 1) <= width;
    if (!empty && !fits && !begins_a_list(word)) {
      result += line + "\n";
      line = indent;
      empty = true;
    }
    line += (empty ? "" : " ") + word;
    empty = false;
  }
  return result + line + "\n";
}

}  // namespace nn
