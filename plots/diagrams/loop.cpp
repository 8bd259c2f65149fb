// The one loop of all learning, drawn again and again while the reader gets to know its boxes.
#include <array>

#include "plots/diagrams/diagram.hpp"
#include "plots/diagrams/parts.hpp"

namespace nn {
namespace {

struct Step {
  const char* name;
  std::array<const char*, 2> means;
  int chapter;  // that brought these means
};

// What finds the slopes, chapter by chapter: each does the same as the one before, and faster.
Step blame_in(int chapter) {
  if (chapter == 4) return {"share the blame", {"slopes, by nudging", "each knob (slow)"}, 4};
  if (chapter == 5) return {"share the blame", {"slopes, by the chain", "rule, neuron by neuron"}, 5};
  return {"share the blame", {"slopes, by four", "matrix equations"}, 6};
}

std::array<Step, 4> steps_in(int chapter) {
  return {Step{"predict", {"feedforward,", "layer by layer"}, 3},
          Step{"judge", {"the cost:", "one number"}, 4}, blame_in(chapter),
          Step{"step", {"gradient descent", "turns all knobs"}, 4}};
}

constexpr double box_width = 248, box_height = 118;

const char* fill_of(bool is_new) { return is_new ? theme.backward_tint : theme.forward_tint; }
Pen pen_of(bool is_new) { return is_new ? Pen{theme.backward, 4} : Pen{theme.forward, 2}; }

// The number of the chapter that explains it.
std::string badge(Point at, int chapter, bool is_new) {
  return circled(at, 19, "0" + std::to_string(chapter), bold(coloured(small_font, theme.paper)),
                 is_new ? theme.backward_ink : theme.forward, no_outline);
}

std::string step_box(Point corner, const Step& step, bool is_new) {
  const double x = corner.x + box_width / 2;
  return box(corner, box_width, box_height, fill_of(is_new), pen_of(is_new), 14) +
         words({x, corner.y + 30}, step.name, bold(normal_font)) +
         words({x, corner.y + 63}, step.means[0], small_font) +
         words({x, corner.y + 89}, step.means[1], small_font) +
         badge({corner.x + box_width - 6, corner.y + 6}, step.chapter, is_new);
}

// Round they go, clockwise, each with what it hands on.
std::string arrows() {
  const Pen pen{theme.ink, 3};
  return arrow({272, 59}, {368, 59}, pen) + words({320, 36}, "answers", soft_font) +
         arrow({492, 118}, {492, 200}, pen) + words({504, 159}, "the cost", from_left(soft_font)) +
         arrow({368, 259}, {272, 259}, pen) + words({320, 236}, "slopes", soft_font) +
         arrow({148, 200}, {148, 118}, pen) + words({136, 159}, "again", to_right(soft_font));
}

std::string loop(int chapter) {
  constexpr std::array corners = {Point{24, 0}, Point{368, 0}, Point{368, 200}, Point{24, 200}};
  const auto steps = steps_in(chapter);
  std::string all = arrows();
  for (std::size_t i = 0; i < steps.size(); ++i) {
    all += step_box(corners[i], steps[i], steps[i].chapter == chapter);
  }
  return all;
}

std::string step_legend(double y) {
  return box({118, y - 12}, 34, 24, fill_of(false), pen_of(false), 5) +
         words({164, y}, "known before", from_left(small_font)) +
         box({334, y - 12}, 34, 24, fill_of(true), pen_of(true), 5) +
         words({380, y}, "new here", from_left(small_font));
}

// Three cards on each other: a handful of examples.
std::string mini_batch() {
  std::string cards;
  for (const double shift : {16.0, 8.0, 0.0}) {
    cards += box({36 + shift, 40 - shift}, 224, 58, fill_of(true), {theme.backward, 3}, 10);
  }
  return cards + words({148, 69}, "a mini-batch of 10", small_font) + badge({280, 26}, 7, true) +
         arrow({148, 98}, {148, 148}, {theme.ink, 3});
}

std::string epoch() {
  return words({492, 50}, "all mini-batches once", small_font) +
         words({492, 80}, "= an epoch", bold(coloured(normal_font, theme.backward_ink)));
}

}  // namespace

Diagram loop_diagram(int chapter) {
  const bool whole = chapter == 7;
  const double top = whole ? 148 : 32;
  return {
      "0" + std::to_string(chapter) + "_loop", "The loop of learning in chapter 0" + std::to_string(chapter),
      "Predict, judge, share the blame, take a step, and start again. Each box says how this is done and which chapter explains it.",
      top + 318 + 72,
      (whole ? mini_batch() + epoch() : "") + group({0, top}, loop(chapter)) + step_legend(top + 318 + 34)};
}

}  // namespace nn
