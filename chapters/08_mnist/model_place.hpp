// Watches the reading of a model: where in the file the reader is, so that what is
// wrong can be named, and how much came by, so that no file costs more time and
// memory than a network is worth.
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

  // Why the file is refused already; empty: it is not.
  std::string too_much() const;

  // Where the next value belongs: " as weight 17 of neuron 3 in layer 0", " as the
  // bias of neuron 3 in layer 0", " in \"sizes\"", or nothing.
  std::string words() const;

 private:
  std::vector<std::size_t>
      places_;  // for each open list or object, how many values it has by now
  std::string section_;  // the last name in the outermost object
  std::size_t names_ = 0, lists_ = 0, values_ = 0;
};

// Has the text a number, word or quoted text of over `most` bytes? To be asked
// before it is parsed, which takes a hundred times as long for each byte.
bool has_longer_word(const std::string& text, std::size_t most);

// Does the text have one of the words there that Python writes instead of a number:
// NaN, Infinity, -Infinity? `place` may be anywhere in the word. Returns it, or an
// empty text.
std::string no_number_at(const std::string& text, std::size_t place);

}  // namespace nn
