// The characters of a text in UTF-8, and what typography asks of them.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

namespace nn {

// One character from text[at] on, which goes behind it. Broken bytes are characters of their own.
char32_t next_character(const std::string& text, std::size_t& at);

struct Character {
  char32_t code = 0;
  std::size_t place = 0;  // in the text
};

std::vector<Character> characters_of(const std::string& text);

// A Chinese character; punctuation is none.
bool is_han(char32_t c);

// What stands apart from Chinese characters by a space: letters and digits of ASCII, Greek letters, % and −.
bool is_latin(char32_t c);

// ，。：；？！、（）《》“”‘’…— and the like.
bool is_full_width(char32_t c);

// What CommonMark calls punctuation, as far as pages have it.
bool is_punctuation(char32_t c);

}  // namespace nn
