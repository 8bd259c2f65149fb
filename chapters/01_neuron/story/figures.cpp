#include "01_neuron/story/figures.hpp"

namespace nn {
namespace {

constexpr const char* activation_commands =
    R"(set title 'Four ways to turn a weighted sum into an answer'
set xlabel 'weighted sum z'
set ylabel 'answer a'
set key outside below vertical maxcols 1 maxrows 4
set xrange [-5:5]
set yrange [-1.2:3]
set arrow 1 from 0,-1.2 to 0,3 nohead lc rgb '#b0b0b0' lw 1 back
plot data using "z":"step" with lines lc rgb '#c8c8c8' lw 9 title 'step: 0 or 1', \
     data using "z":"sigmoid" with lines ls 1 title 'sigmoid: from 0 to 1', \
     data using "z":"tanh" with lines ls 4 title 'tanh: from -1 to 1', \
     data using "z":"relu" with lines ls 2 dt 2 title 'ReLU: z, but never below 0'
)";

constexpr const char* detector_commands = R"(<palette>
set title 'The weights of a detector for stroke B'
set xrange [-0.5:27.5]
set yrange [27.5:-0.5]
set size ratio -1
set border 15
unset grid
set xlabel 'column'
set ylabel 'row'
set cbrange [-1:1]
set cblabel 'weight (+ ink here excites, - ink here inhibits)'
plot data using "column":"row":"weight" with image notitle
)";

constexpr const char* slide_commands =
    R"(set title 'A stroke slides past its detector'
set xlabel 'shift of the stroke, pixels to the right'
set ylabel 'answer'
set yrange [-0.03:1.08]
set xrange [-12.5:12.5]
set key outside below vertical maxcols 1 maxrows 5
plot data using "shift":"weights only" with linespoints ls 9 lw 2 pt 7 ps 0.5 title 'weights only', \
     data using "shift":"with bias" with linespoints ls 2 lw 6 pt 7 ps 0.5 title 'with bias -10', \
     data using "shift":"with bias and rim" with linespoints ls 1 pt 7 ps 0.5 title 'with bias and rim', \
     data using "shift":"white page with bias" with lines ls 2 lw 1.2 dt 2 title 'a white page: bias', \
     data using "shift":"white page with rim" with lines ls 1 lw 1.2 dt 2 title 'a white page: bias and rim'
)";

}  // namespace

void draw_activations(Plots& plots) {
  Table table{{"z", "step", "sigmoid", "relu", "tanh"}, {}};
  for (int i = -100; i <= 100; ++i) {
    const double z = i / 20.0;
    table.rows.push_back({z, step_function.value(z), sigmoid.value(z),
                          relu.value(z), hyperbolic_tangent.value(z)});
  }
  plots.draw("01_activations", table,
             {.commands = activation_commands, .height = 500});
}

void draw_detector(Plots& plots, const Neuron& detector) {
  Table table{{"row", "column", "weight"}, {}};
  for (std::size_t place = 0; place < picture_pixels; ++place) {
    table.rows.push_back({static_cast<double>(place / picture_side),
                          static_cast<double>(place % picture_side),
                          detector.weights[place]});
  }
  plots.draw("01_detector", table,
             {.commands = filled(detector_commands, {{"palette", signed_palette}}),
              .format = Format::png,
              .width = 640,
              .height = 520});
}

void draw_slide(Plots& plots, const Neuron& weights_only, const Neuron& with_bias,
                const Neuron& with_rim) {
  const Picture white(picture_pixels, 1.0);
  Table table{{"shift", "weights only", "with bias", "with bias and rim",
               "white page with bias", "white page with rim"},
              {}};
  for (int shift = -12; shift <= 12; ++shift) {
    const Picture moved = draw_strokes("B", 0, shift);
    table.rows.push_back({static_cast<double>(shift), answer(weights_only, moved),
                          answer(with_bias, moved), answer(with_rim, moved),
                          answer(with_bias, white), answer(with_rim, white)});
  }
  plots.draw("01_slide", table, {.commands = slide_commands, .height = 500});
}

}  // namespace nn
