#include "10_your_digit/story/canvas/mouse.hpp"

#include <array>
#include <charconv>
#include <system_error>

namespace nn {
namespace {

constexpr unsigned held_keys =
    4 + 8 + 16;  // shift, alt and control change nothing here
constexpr unsigned moving = 32;

}  // namespace

std::optional<MouseEvent> mouse_event(const std::string& report) {
  std::array<unsigned, 3> numbers{};  // button, column, row
  const char *next = report.data(), *const end = next + report.size();
  for (std::size_t i = 0; i < numbers.size(); ++i) {
    const auto [after, error] = std::from_chars(next, end, numbers[i]);
    if (error != std::errc() || after == end || (i < 2 && *after != ';'))
      return std::nullopt;
    next = i < 2 ? after + 1 : after;
  }
  const auto [button, column, row] = numbers;
  if ((*next != 'M' && *next != 'm') || next + 1 != end || column == 0 || row == 0)
    return std::nullopt;
  if ((button & ~held_keys & ~moving) != 0)
    return std::nullopt;  // 0 is the left one
  using Kind = MouseEvent::Kind;
  const Kind kind = *next == 'm'             ? Kind::released
                    : (button & moving) != 0 ? Kind::moved
                                             : Kind::pressed;
  return MouseEvent{kind, row - 1, column - 1};
}

}  // namespace nn
