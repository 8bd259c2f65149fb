#include "03_feedforward/story/figures.hpp"

#include "02_layer/stroke_layer.hpp"

namespace nn {
namespace {

constexpr const char* networks_commands =
    R"(set title 'Two networks with the same shape and different knobs'
unset border
unset tics
unset grid
unset key
set xrange [-1:61]
set yrange [62:-3.5]
set palette gray
set cbrange [0:1]
set cblabel 'brightness'
set label 'set by hand' at 1,-1.6
set label 'set at random' at 1,31.4
set label 'seven hidden neurons' at 36,-1.6 center font ',10' textcolor rgb '#606060'
set label 'ten outputs' at 52,-1.6 center font ',10' textcolor rgb '#606060'
do for [s=0:6] { set label substr('ABCDEFG', s+1, s+1) at 38.6, 2.2+s*4 font ',10'; set label 'h'.(s+1) at 38.6, 35.2+s*4 font ',10' }
do for [d=0:9] { do for [n=0:1] { set label sprintf('%d', d) at 54.6, 1.4+n*33+d*2.8 font ',10' } }
set style fill solid border lc rgb '#b0b0b0'
plot data using "x":"y":(column("size")/2):(column("size")/2):"brightness" with boxxyerror lc palette lw 0.3
)";

constexpr const char* answers_commands =
    R"(set title 'Answers to the 10,000 test digits'
set xlabel 'answer'
set ylabel 'how often'
set xrange [-0.7:9.7]
set yrange [0:*]
set xtics 1
set style fill solid
set key outside below samplen 1.5
set bmargin 6
plot data using (column("digit")-0.27):"shown":(0.26) with boxes lc rgb '#c8c8c8' title 'what was shown', \
     data using "digit":"by hand":(0.26) with boxes lc rgb '#0072b2' title 'set by hand', \
     data using (column("digit")+0.27):"by chance":(0.26) with boxes lc rgb '#d55e00' title 'set at random'
)";

// A strip shows the picture on the left, the hidden neurons in the middle and the
// outputs on the right.
void add_strip(Table& table, const Network& network, const Picture& picture,
               double top) {
  Trace trace;
  feedforward(network, as_row(picture), trace);
  for (std::size_t place = 0; place < picture.size(); ++place) {
    const auto row = static_cast<double>(place / picture_side),
               column = static_cast<double>(place % picture_side);
    table.rows.push_back({column + 0.5, top + row + 0.5, 1.0, picture[place]});
  }
  const auto add_column = [&](std::span<const double> values, double x,
                              double step) {
    for (std::size_t j = 0; j < values.size(); ++j) {
      table.rows.push_back(
          {x, top + step * (static_cast<double>(j) + 0.5), 0.85 * step, values[j]});
    }
  };
  add_column(trace.a[1].row(0), 36.0, 4.0);
  add_column(trace.outputs().row(0), 52.5, 2.8);
}

}  // namespace

void draw_two_networks(Plots& plots, const Picture& picture, const Network& by_hand,
                       const Network& by_chance) {
  Table table{{"x", "y", "size", "brightness"}, {}};
  add_strip(table, by_hand, picture, 0.0);
  add_strip(table, by_chance, picture, 33.0);
  plots.draw("03_two_networks", table,
             {.commands = networks_commands, .format = Format::png, .height = 640});
}

void draw_answers(Plots& plots, const Tally& by_hand, const Tally& by_chance) {
  Table table{{"digit", "shown", "by hand", "by chance"}, {}};
  for (std::size_t digit = 0; digit < digit_classes; ++digit) {
    table.rows.push_back({static_cast<double>(digit),
                          static_cast<double>(by_hand.shown[digit]),
                          static_cast<double>(by_hand.answered[digit]),
                          static_cast<double>(by_chance.answered[digit])});
  }
  plots.draw("03_answers", table, {.commands = answers_commands, .height = 440});
}

}  // namespace nn
