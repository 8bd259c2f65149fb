// One look for all diagrams, that of the figures (common/story/plot.cpp): the colours of Okabe and Ito, which
// colour-blind readers tell apart, and DejaVu Sans. Each colour has one meaning, and none says anything
// alone: a sign, a dash or a word says it too.
//
// A light panel lies behind every diagram. A page in dark mode cannot tell a picture so (its switch is not
// the browser's), and a colour that is readable on white and on black would have to be a middle grey: hardly
// enough for small text, and nothing for tints. The site (docs/.vitepress/figures.js) takes the panel away
// and has colours of its own for dark pages. On the panel, text has a contrast of at least 4.5 to 1 and lines
// of 3 to 1.
#pragma once

namespace nn {

struct Theme {
  const char* paper = "#ffffff";
  const char* rim = "#d4d4d4";  // of the panel; it shows on white pages only
  const char* ink = "#202020";
  const char* soft_ink = "#565656";
  const char* line = "#808080";
  const char* pale = "#f1f1f1";

  // Forward: numbers on their way to the answer.
  const char* forward = "#0072b2";
  const char* forward_tint = "#dcecf6";
  // Backward: blame, slopes; and what is new or in the spotlight.
  const char* backward = "#d55e00";
  const char* backward_ink = "#a84300";
  const char* backward_tint = "#fce8da";
  // Weights that excite and weights that inhibit; validation and test take them, too.
  const char* excite = "#009e73";
  const char* excite_ink = "#00694c";
  const char* excite_tint = "#d8f0e8";
  const char* inhibit = "#a8457c";
  const char* inhibit_tint = "#f5e1ec";

  // A diagram is shown 640 units wide, or narrower on a phone: there 17 are still 9 pixels.
  double width = 640.0;
  double large = 24.0, normal = 20.0, small = 17.0;
};

inline constexpr Theme theme;

}  // namespace nn
