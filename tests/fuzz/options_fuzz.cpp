// Any words on a command line, one to a line of the input: the options are set or refused, and so is
// a file to go on from.
#include <sstream>
#include <vector>

#include "08_mnist/story/settings.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  std::istringstream lines(std::string(reinterpret_cast<const char*>(data), size));
  std::vector<std::string> words = {"08_mnist"};
  for (std::string line; std::getline(lines, line);) {
    line.resize(line.find('\0') == std::string::npos ? line.size() : line.find('\0'));
    if (line != "--help") words.push_back(line);  // which prints
  }
  std::vector<char*> raw;
  for (std::string& word : words) raw.push_back(word.data());
  raw.push_back(nullptr);
  try {
    nn::read_settings(static_cast<int>(words.size()), raw.data());
  } catch (const nn::UsageError&) {
  } catch (const nn::DataError&) {
  } catch (const std::invalid_argument&) {
  }
  return 0;
}
