#include "06_backpropagation/story/figures.hpp"

#include <cmath>

#include "common/text.hpp"

namespace nn {
namespace {

// Both axes are stretched around 0 (asinh), so small slopes can be seen, too.
constexpr const char* slopes_commands = R"(unset key
set nonlinear x via asinh(x/1e-4) inverse 1e-4*sinh(x)
set nonlinear y via asinh(y/1e-4) inverse 1e-4*sinh(y)
set xrange [-2:2]
set yrange [-2:2]
set xtics ('-1' -1, '-0.01' -0.01, '0' 0, '0.01' 0.01, '1' 1)
set ytics ('-1' -1, '-0.01' -0.01, '0' 0, '0.01' 0.01, '1' 1)
array panels[4] = ['right', 'slope forgotten', 'blocks transposed', 'biases never trained']
set multiplot layout 2,2 title "{/=14 Every slope twice, by nudging and by the sweep}" margins 0.17,0.98,0.11,0.87 spacing 0.13,0.14
do for [panel=1:4] {
  set title panels[panel] font ',12'
  if (panel > 2) { set xlabel 'slope by nudging' }
  if (panel % 2 == 1) { set ylabel 'slope by the sweep' } else { unset ylabel }
  plot [-2:2] x with lines ls 9, data using 1:(column(panel+1)) with points pt 7 ps 0.3 lc rgb '#0072b2'
}
unset multiplot
)";

constexpr const char* seconds_commands = R"(set xtics (<ways>)
set title 'Seconds for one gradient of 784-16-16-10, ten pictures'
set ylabel 'seconds'
set logscale y
set format y '10^{%T}'
set yrange [1e-6:*]
set xrange [-0.6:2.6]
set style fill solid
set boxwidth 0.5
unset key
plot data using "way":"seconds" with boxes lc rgb '#0072b2', \
     data using 1:2:(sprintf('%.2g s', $2)) with labels offset 0,0.8
)";

// Six digits are enough for a dot.
double rounded(double value) {
  if (value == 0.0) return 0.0;
  const double unit = std::pow(10.0, std::floor(std::log10(std::abs(value))) - 5.0);
  return std::round(value / unit) * unit;
}

std::vector<double> one_column(Gradient gradient) {
  std::vector<double> column;
  for (const auto block : knobs(gradient))
    column.insert(column.end(), block.begin(), block.end());
  return column;
}

}  // namespace

void draw_every_slope_twice(Plots& plots, const Network& network,
                            const Batch& batch) {
  const auto broken = broken_passes(squared_error);
  const std::vector<GradientOf> passes = {
      backpropagation(squared_error), broken[0].gradient_of, broken[1].gradient_of,
      broken[2].gradient_of};
  std::vector<std::vector<double>> columns = {
      one_column(nudged_gradient(network, batch, squared_error))};
  for (const GradientOf& pass : passes) {
    Gradient gradient;
    pass(network, batch, gradient);
    columns.push_back(one_column(std::move(gradient)));
  }
  Table table{{"nudged", "right", "slope forgotten", "transposed", "no biases"},
              {}};
  for (std::size_t i = 0; i < columns[0].size(); ++i) {
    // the knobs of black pixels would all be dots in the middle
    if (columns[0][i] == 0.0 && columns[1][i] == 0.0) continue;
    table.rows.emplace_back();
    for (const auto& column : columns)
      table.rows.back().push_back(rounded(column[i]));
  }
  plots.draw("06_every_slope_twice", table,
             {.commands = slopes_commands, .format = Format::png, .height = 640});
}

void draw_seconds(Plots& plots, const std::vector<Timing>& timings) {
  Table table{{"way", "seconds"}, {}};
  std::string ways;
  for (std::size_t i = 0; i < timings.size(); ++i) {
    table.rows.push_back({static_cast<double>(i), timings[i].seconds});
    ways += (i == 0 ? "'" : ", '") + timings[i].name + "' " + std::to_string(i);
  }
  plots.draw("06_seconds", table,
             {.commands = filled(seconds_commands, {{"ways", ways}}),
              .width = 560,
              .height = 380});
}

}  // namespace nn
