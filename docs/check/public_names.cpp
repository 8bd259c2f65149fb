#include "docs/check/public_names.hpp"

#include <algorithm>
#include <vector>

#include "docs/check/source_tree.hpp"
#include "docs/check/words.hpp"

namespace nn {
namespace {

// Where a quoted text ends that begins at text[at].
std::size_t end_of_quote(const std::string& text, std::size_t at) {
  const char quote = text[at];
  for (++at; at < text.size() && text[at] != quote && text[at] != '\n'; ++at)
    at += text[at] == '\\' ? 1u : 0u;
  return std::min(at + 1, text.size());
}

// What stands between < and > is part of a type and declares nothing.
std::string without_angles(const std::string& text) {
  std::string result;
  int depth = 0;
  for (const char c : text) {
    if (c == '<') ++depth;
    if (depth == 0) result += c;
    if (c == '>' && depth > 0) --depth;
  }
  return result;
}

std::vector<std::string> identifiers_in(const std::string& text) {
  std::vector<std::string> names(1);
  for (const char c : text) {
    if (in_a_name(c)) {
      names.back() += c;
    } else if (!names.back().empty()) {
      names.emplace_back();
    }
  }
  if (names.back().empty()) names.pop_back();
  return names;
}

// What one declaration without its body declares; empty when it is none, or an operator.
std::string name_of(const std::string& declaration) {
  const std::string text = without_angles(replaced(declaration, "[[noreturn]]", ""));
  std::vector<std::string> names = identifiers_in(text.substr(0, text.find_first_of("(={")));
  std::erase(names, "template");
  if (names.size() < 2 || names[0] == "namespace" || std::ranges::find(names, "operator") != names.end())
    return "";
  const bool of_enumerators = names[0] == "enum" && (names[1] == "class" || names[1] == "struct");
  if (of_enumerators) names.erase(names.begin());
  const bool type = std::set<std::string>{"struct", "class", "enum", "using"}.count(names[0]) != 0;
  return type ? names[1] : names.back();
}

}  // namespace

std::string code_of(const std::string& text) {
  std::string code;
  for (std::size_t at = 0; at < text.size();) {
    const bool line_begins = at == 0 || text[at - 1] == '\n';
    if (text.compare(at, 2, "//") == 0 || (line_begins && text[at] == '#')) {
      at = std::min(text.find('\n', at), text.size());
    } else if (text[at] == '"' || (text[at] == '\'' && (at == 0 || !in_a_name(text[at - 1])))) {
      at = end_of_quote(text, at);
      code += "\"\"";
    } else {
      code += text[at++];
    }
  }
  return code;
}

std::set<std::string> names_declared_in(const std::string& header) {
  std::set<std::string> names;
  std::string declaration;
  int depth = 0;
  bool body = false;  // of the declaration, seen and skipped
  const auto finish = [&] {
    if (const std::string name = name_of(declaration); !name.empty()) names.insert(name);
    declaration.clear();
    body = false;
  };
  for (const char c : code_of(header)) {
    if (c == '{' && trimmed(declaration) == "namespace nn") {
      declaration.clear();
    } else if (c == '{') {
      body = body || depth == 0;
      ++depth;
    } else if (c == '}') {
      depth = std::max(0, depth - 1);
      const bool type = identifiers_in(declaration).size() > 0 && declaration.find('(') != std::string::npos;
      if (depth == 0 && type) finish();  // a function ends without a semicolon
    } else if (c == ';' && depth == 0) {
      finish();
    } else if (depth == 0 && !body) {
      declaration += c;
    }
  }
  return names;
}

std::set<std::string> public_headers(const std::filesystem::path& source) {
  std::set<std::string> headers;
  for (const std::string& file : files_below(source, with_chapters(source, {"common"}), {".hpp"})) {
    if (file.find("/exercises/") != std::string::npos) continue;  // the reader's, in a namespace of their own
    const bool of_the_story = file.starts_with("chapters/") && file.find("/story/") != std::string::npos;
    if (!of_the_story) headers.insert(file);
  }
  return headers;
}

std::map<std::string, std::set<std::string>> public_names(const std::filesystem::path& source) {
  std::map<std::string, std::set<std::string>> names;
  for (const std::string& header : public_headers(source)) {
    for (const std::string& name : names_declared_in(file_text(source / header).value_or("")))
      names[name].insert(header);
  }
  return names;
}

}  // namespace nn
