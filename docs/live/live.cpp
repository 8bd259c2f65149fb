// The products of matrix.hpp stand in a file of their own:
// with common/matrix_product.cpp
#include "docs/live/live.hpp"

#include <stdexcept>
#include <string>

namespace nn {
namespace {

struct Known {
  std::string_view name;
  std::size_t count;
  Answer (*answer)(Numbers asked);
};

// Made at its first use, because the answers of the chapters may come before anything in this file.
std::vector<Known>& all_known() {
  static std::vector<Known> known;
  return known;
}

const Known& known_as(std::string_view name) {
  for (const Known& each : all_known())
    if (each.name == name) return each;
  throw std::invalid_argument("no chapter answers '" + std::string(name) +
                              "'; is it in the live.cpp of its chapter?");
}

}  // namespace

Live::Live(std::string_view name, std::size_t count, Answer (*answer)(Numbers asked)) {
  all_known().push_back({name, count, answer});
}

std::vector<std::string_view> live_names() {
  std::vector<std::string_view> names;
  for (const Known& each : all_known()) names.push_back(each.name);
  return names;
}

Answer ask(std::string_view name, Numbers asked) {
  const Known& known = known_as(name);
  if (asked.size() != known.count && known.count != any_count) {
    throw std::invalid_argument("'" + std::string(name) + "' takes " + std::to_string(known.count) +
                                " numbers, not " + std::to_string(asked.size()));
  }
  return known.answer(asked);
}

Answer steps_between(double low, double high, std::size_t count) {
  Answer steps(count, low);
  for (std::size_t i = 1; i < count; ++i)
    steps[i] = low + (high - low) * static_cast<double>(i) / static_cast<double>(count - 1);
  return steps;
}

}  // namespace nn
