// Numbers for tests: drawn digits side by side as somebody would write them, and digits whose strokes are
// broken as chalk breaks them.
#pragma once

#include <algorithm>
#include <cmath>
#include <string>
#include <vector>

#include "10_your_digit/scene.hpp"
#include "common/drawn/digits.hpp"
#include "common/drawn/ink.hpp"

namespace nn {

// How a number is written; lengths are shares of a digit's height.
struct Writing {
  std::size_t side = 100;                  // of a digit, in pixels
  double least_gap = 0.1, most_gap = 0.4;  // between neighbours
  double unevenness = 0.06;                // of sizes and of the line
  double tilt = 0.0;                       // of the line, down per right
};

inline GreyPicture draw_one(std::size_t digit, std::size_t side, const Habits& habits, Engine& engine) {
  return draw_trails(write_form(any_form(digit, engine), habits, engine), side);
}

// The digits of `number` on one line, bright on black, with a margin.
inline GreyPicture write_number(const std::string& number, const Writing& writing, const Habits& habits,
                                Engine& engine) {
  const double side = static_cast<double>(writing.side);
  GreyPicture line(4 * writing.side, 2 * writing.side * (number.size() + 1));
  std::size_t left = writing.side / 2, right = 0;
  for (std::size_t i = 0; i < number.size(); ++i) {
    const double size = side * (1.0 + uniform(-writing.unevenness, writing.unevenness, engine));
    const GreyPicture digit =
        draw_one(static_cast<std::size_t>(number[i] - '0'), static_cast<std::size_t>(size), habits, engine);
    const double down = uniform(-writing.unevenness, writing.unevenness, engine) * side +
                        writing.tilt * static_cast<double>(left) + 1.5 * side;
    const auto top = static_cast<std::size_t>(down);
    for (std::size_t row = 0; row < digit.height; ++row) {
      for (std::size_t column = 0; column < digit.width; ++column) {
        std::uint8_t& pixel = line(top + row, left + column);
        pixel = std::max(pixel, digit(row, column));
      }
    }
    right = left + digit.width;
    left = right + static_cast<std::size_t>(uniform(writing.least_gap, writing.most_gap, engine) * side);
  }
  GreyPicture cut(line.height, right + writing.side / 2);
  for (std::size_t row = 0; row < cut.height; ++row) {
    for (std::size_t column = 0; column < cut.width; ++column) cut(row, column) = line(row, column);
  }
  return cut;
}

// The number on paper, large enough for it.
inline ColourPicture photograph(const GreyPicture& ink, Scene scene, Engine& engine) {
  scene.height = ink.height + ink.height / 2 + 8;
  scene.width = ink.width + ink.height / 2 + 8;
  return put_on_paper(ink, scene, engine);
}

// The digit with so many straight cuts through it, each this wide, anywhere and in any direction.
inline GreyPicture broken(GreyPicture digit, std::size_t cuts, double width, Engine& engine) {
  for (std::size_t cut = 0; cut < cuts; ++cut) {
    const double angle = uniform(0.0, 3.14159265, engine), across = std::cos(angle), down = std::sin(angle);
    const double row0 = uniform(0.2, 0.8, engine) * static_cast<double>(digit.height),
                 column0 = uniform(0.2, 0.8, engine) * static_cast<double>(digit.width);
    for (std::size_t row = 0; row < digit.height; ++row) {
      for (std::size_t column = 0; column < digit.width; ++column) {
        const double away =
            down * (static_cast<double>(row) - row0) + across * (static_cast<double>(column) - column0);
        if (std::abs(away) < 0.5 * width) digit(row, column) = 0;
      }
    }
  }
  return digit;
}

}  // namespace nn
