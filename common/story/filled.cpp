#include "common/story/filled.hpp"

#include <set>
#include <stdexcept>

namespace nn {
namespace {

// The name of the place that begins with the bracket there; nothing when it is only
// a "less than".
std::string name_at(const std::string& text, std::size_t bracket) {
  const std::size_t end =
      text.find_first_not_of("abcdefghijklmnopqrstuvwxyz_", bracket + 1);
  const bool closed = end != std::string::npos && text[end] == '>';
  return closed ? text.substr(bracket + 1, end - bracket - 1) : "";
}

}  // namespace

std::string filled(const std::string& text,
                   const std::map<std::string, std::string>& places) {
  std::string result;
  std::set<std::string> met;
  std::size_t i = 0;
  for (std::size_t bracket; (bracket = text.find('<', i)) != std::string::npos;) {
    const std::string name = name_at(text, bracket);
    result.append(text, i, bracket - i);
    if (name.empty()) {
      result += '<';
      i = bracket + 1;
      continue;
    }
    const auto place = places.find(name);
    if (place == places.end())
      throw std::invalid_argument("nothing is given for the place <" + name + ">");
    result += place->second;
    met.insert(name);
    i = bracket + name.size() + 2;
  }
  for (const auto& [name, value] : places) {
    if (!met.contains(name))
      throw std::invalid_argument("there is no place <" + name + ">");
  }
  return result.append(text, i);
}

}  // namespace nn
