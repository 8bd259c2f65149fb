#include "docs/check/characters.hpp"

#include <cctype>

namespace nn {
namespace {

bool is_ascii(char32_t c, int (*kind)(int)) { return c < 0x80 && kind(static_cast<int>(c)) != 0; }

}  // namespace

char32_t next_character(const std::string& text, std::size_t& at) {
  const auto byte = [&](std::size_t i) { return i < text.size() ? static_cast<unsigned char>(text[i]) : 0u; };
  const unsigned first = byte(at);
  const std::size_t more = first >= 0xF0 ? 3 : first >= 0xE0 ? 2 : first >= 0xC0 ? 1 : 0;
  char32_t character = more == 0 ? first : first & (0x3Fu >> more);
  for (std::size_t i = 1; i <= more; ++i) character = character << 6 | (byte(at + i) & 0x3F);
  at += 1 + more;
  return character;
}

std::vector<Character> characters_of(const std::string& text) {
  std::vector<Character> characters;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t place = at;
    const char32_t code = next_character(text, at);
    characters.push_back({code, place});
  }
  return characters;
}

bool is_han(char32_t c) {
  return (c >= 0x4E00 && c <= 0x9FFF) || (c >= 0x3400 && c <= 0x4DBF) || c == 0x3007;
}

bool is_latin(char32_t c) {
  return is_ascii(c, std::isalnum) || c == U'%' || c == 0x2212 || (c >= 0x370 && c <= 0x3FF);
}

bool is_full_width(char32_t c) {
  return (c >= 0x3001 && c <= 0x3003) || (c >= 0x3008 && c <= 0x3011) || (c >= 0xFF01 && c <= 0xFF0F) ||
         (c >= 0xFF1A && c <= 0xFF20) || c == 0x201C || c == 0x201D || c == 0x2018 || c == 0x2019 ||
         c == 0x2026 || c == 0x2014;
}

bool is_punctuation(char32_t c) {
  return is_ascii(c, std::ispunct) || is_full_width(c) || (c >= 0x2010 && c <= 0x2027) || c == 0xB7;
}

}  // namespace nn
