// What a page may ask of the chapters' code while it is read. A question has a name and is a list of numbers,
// and so is the answer. The page asks through WebAssembly (exports.cpp), and the tests ask natively
// (main.cpp): both call the same functions. The file live.cpp of a chapter makes its answers known:
//
//     const Live sum("sum", 2, [](Numbers asked) { return Answer{asked[0] + asked[1]}; });
#pragma once

#include <cstddef>
#include <span>
#include <string_view>
#include <vector>

namespace nn {

using Numbers = std::span<const double>;
using Answer = std::vector<double>;

// Questions of this count may have any count of numbers: pictures and networks of any size.
inline constexpr std::size_t any_count = static_cast<std::size_t>(-1);

// Makes an answer known as long as the program runs. The name is unique among all chapters, and `count` is
// how many numbers its question has.
class Live {
 public:
  Live(std::string_view name, std::size_t count, Answer (*answer)(Numbers asked));
};

// The names of all answers, in no particular order.
std::vector<std::string_view> live_names();

// What the answer of this name says. Throws std::invalid_argument for an unknown name, or if the question has
// more or fewer numbers than the answer takes.
Answer ask(std::string_view name, Numbers asked);

// `count` numbers from `low` to `high`, equally far apart: where a page draws a curve.
Answer steps_between(double low, double high, std::size_t count);

}  // namespace nn
