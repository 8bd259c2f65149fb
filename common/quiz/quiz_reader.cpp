#include "common/quiz/quiz_reader.hpp"

#include <algorithm>
#include <regex>

namespace nn {
namespace {

std::string without_code(const std::string& text) {
  static const std::regex code("`[^`]*`");
  return std::regex_replace(text, code, "");
}

}  // namespace

void QuizReader::know(const Json& object, const std::string& what,
                      std::initializer_list<const char*> fields) {
  for (const auto& [name, value] : object.items()) {
    if (std::ranges::find(fields, name) == fields.end())
      fault(what + " has an unknown field: " + name);
  }
}

std::string QuizReader::text(const Json& object, const std::string& what,
                             const char* field, bool needed) {
  if (!object.contains(field)) {
    if (needed) fault(what + " has no " + field);
    return "";
  }
  if (!object[field].is_string() || object[field].get<std::string>().empty()) {
    fault(what + ": " + field + " must be a text in quotes, and not empty");
    return "";
  }
  const std::string words = object[field];
  check_words(what + ", " + field, words);
  return without_markers(words);
}

std::string QuizReader::place(const Json& object, const std::string& what) {
  const std::string read = text(object, what, "read", true);
  static const std::regex section("([a-z0-9-]+\\.md)?#[^#/ ]+");
  if (!read.empty() && !std::regex_match(read, section))
    fault(
        what +
        ": read is a section such as #run-it or 04-gradient-descent.md#one-step, not " +
        read);
  return read;
}

Choice QuizReader::wrong(const Json& object, const std::string& what) {
  if (!object.is_object()) return fault(what + " is no { }"), Choice{};
  know(object, what, {"text", "misconception", "why", "read"});
  return {text(object, what, "text", true),
          text(object, what, "misconception", true),
          text(object, what, "why", false), place(object, what)};
}

// The same words stand in a terminal, in Markdown and in HTML.
void QuizReader::check_words(const std::string& where, const std::string& words) {
  const std::string plain = without_code(without_markers(words));
  const std::size_t odd = plain.find_first_of("$<>*_[]|\\{}`\n");
  if (odd != std::string::npos && where.find(", read") == std::string::npos)
    fault(where + ": write this as `code`: " + plain.substr(odd, 1));
  static const std::regex number("\\(\\d+\\.\\d+\\)|Figure \\d");
  if (std::regex_search(plain, number))
    fault(where +
          ": no numbers of equations and figures; the field read leads to them");
}

}  // namespace nn
