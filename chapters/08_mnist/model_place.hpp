// Watches the reading of a model: where in the file the reader is, so that a
// message can name the place of a mistake, and how much it has read, so that no
// file takes more time and memory than a network needs.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

namespace nn {

class ModelPlace {
 public:
  // What the parser meets, in order: an object or a list begins or ends, a name in
  // an object, anything else.
  void begin();
  void end();
  void name(const std::string& name);
  void value();

  // Why the file is refused; empty if it is not.
  std::string too_much() const;

  // Where the next value belongs: " as weight 17 of neuron 3 in layer 0", " as the
  // bias of neuron 3 in layer 0", " in \"sizes\"", or nothing.
  std::string words() const;

 private:
  // For each open list or object, how many values it has so far.
  std::vector<std::size_t> places_;
  // The last name in the outermost object.
  std::string section_;
  std::size_t names_ = 0, lists_ = 0, values_ = 0;
};

// Does the text hold a number, word or quoted text of over `most` bytes? Call it
// before parsing, which takes a hundred times as long for each byte.
bool has_longer_word(const std::string& text, std::size_t most);

// The word at this place, if it is one that Python writes instead of a number: NaN,
// Infinity, -Infinity. `place` may be anywhere in the word. Otherwise an empty
// text.
std::string no_number_at(const std::string& text, std::size_t place);

}  // namespace nn
