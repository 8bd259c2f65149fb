#include "08_mnist/model_place.hpp"

#include <algorithm>
#include <array>
#include <cctype>

#include "08_mnist/model_form.hpp"
#include "common/text.hpp"

namespace nn {
namespace {

constexpr std::size_t deepest = 4;       // object, layers, rows, numbers
constexpr std::size_t most_names = 100;  // looked for one by one; a model has 17
constexpr std::size_t most_lists = 2 * most_neurons + 1'000;
// The knobs, and sizes, activations and the like.
constexpr std::size_t most_values = most_saved_knobs + 1'000;

std::string number(std::size_t n) { return std::to_string(n); }

}  // namespace

void ModelPlace::begin() {
  ++lists_;
  places_.push_back(0);
}

void ModelPlace::end() {
  places_.pop_back();
  if (!places_.empty()) ++places_.back();
}

void ModelPlace::name(const std::string& name) {
  ++names_;
  if (places_.size() == 1) section_ = name.substr(0, 40);
}

void ModelPlace::value() {
  ++values_;
  if (!places_.empty()) ++places_.back();
}

std::string ModelPlace::too_much() const {
  if (places_.size() > deepest) return "is nested too deeply for a network";
  if (names_ > most_names)
    return "holds over " + grouped(most_names) + " names, too many for a network";
  if (lists_ > most_lists) return "holds too many lists for a network";
  if (values_ > most_values) return "holds too many numbers for a network";
  return "";
}

std::string ModelPlace::words() const {
  if (places_.size() == deepest &&
      (section_ == "weights" || section_ == "biases")) {
    const std::string knob =
        section_ == "weights" ? " as weight " + number(places_[3]) : " as the bias";
    return knob + " of neuron " + number(places_[2]) + " in layer " +
           number(places_[1]);
  }
  return section_.empty() ? "" : " in \"" + section_ + "\"";
}

bool has_longer_word(const std::string& text, std::size_t most) {
  bool quoted = false;
  std::size_t first = 0;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const char c = text[i];
    if (i - first > most) return true;
    if (quoted && c == '\\') {
      ++i;
    } else if (c == '"') {
      quoted = !quoted;
      first = i;
    } else if (!quoted &&
               (c == ',' || c == '[' || c == ']' || c == ' ' || c == '\n')) {
      first = i;
    }
  }
  return text.size() - first > most;
}

std::string no_number_at(const std::string& text, std::size_t place) {
  const auto in_word = [&](std::size_t i) {
    return std::isalpha(static_cast<unsigned char>(text[i])) != 0 || text[i] == '-';
  };
  constexpr std::size_t longest = 9;  // -Infinity
  std::size_t first = std::min(place, text.size());
  while (first > 0 && place - first < longest && in_word(first - 1)) --first;
  for (const char* word :
       {"NaN", "-NaN", "nan", "-nan", "-Infinity", "Infinity", "-inf", "inf"}) {
    if (text.compare(first, std::char_traits<char>::length(word), word) == 0)
      return word;
  }
  return "";
}

}  // namespace nn
