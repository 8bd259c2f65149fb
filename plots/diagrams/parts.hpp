// What several diagrams are made of.
#pragma once

#include "plots/diagrams/svg.hpp"
#include "plots/diagrams/theme.hpp"

namespace nn {

inline constexpr Pen no_outline{.width = 0.0};
inline constexpr Pen thin_line{.colour = theme.line, .width = 2.0};
inline constexpr Pen forward_pen{.colour = theme.forward, .width = 2.5};
inline constexpr Pen backward_pen{.colour = theme.backward, .width = 2.5};

// What is written about the picture, and what stands in it.
inline constexpr Font small_font{.size = theme.small, .colour = theme.ink};
inline constexpr Font soft_font{.size = theme.small, .colour = theme.soft_ink};
inline constexpr Font normal_font{.size = theme.normal, .colour = theme.ink};

Font bold(Font font);
Font coloured(Font font, const char* colour);
Font from_left(Font font);
Font to_right(Font font);  // ends where it is put

// A number as a formula shows it: at most three decimals, and a real minus sign. "−0.5", "2.3".
std::string written(double number);

// "w[1]"
std::string of_layer(const char* letter, std::size_t l);

// A rounded box around its text; both are centred here.
std::string boxed(Point centre, double width, double height, const std::string& text, const Font& font,
                  const char* fill, const Pen& pen);

// A circle around its text.
std::string circled(Point centre, double radius, const std::string& text, const Font& font, const char* fill,
                    const Pen& pen);

// Three dots for what is left out, beside or below each other.
std::string dots_across(Point centre);
std::string dots_down(Point centre);

}  // namespace nn
