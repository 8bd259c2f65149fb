#include "common/quiz/printed_number.hpp"

#include <regex>

namespace nn {

std::string number_behind(const std::string& line, const std::string& words) {
  const std::size_t at = line.find(words);
  if (words.empty() || at == std::string::npos) return "";
  const std::string behind = line.substr(at + words.size());
  static const std::regex number("-?[0-9]([0-9,]*[0-9])?([.][0-9]+)?");
  std::smatch found;
  return std::regex_search(behind, found, number) ? found[0].str() : "";
}

}  // namespace nn
