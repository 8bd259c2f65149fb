// The figures of the walks, on functions of one or two knobs.
#include "04_gradient_descent/story/figures.hpp"

#include <cmath>

#include "common/text.hpp"

namespace nn {
namespace {

constexpr const char* rates_commands = R"(array titles[4]
titles[1] = 'rate <first>'
titles[2] = 'rate <second>'
titles[3] = 'rate <third>'
titles[4] = 'rate <fourth>'
unset key
set xrange [-2.3:2.3]
set xtics 1
set yrange [-0.3:5]
set multiplot layout 2,2 title "{/=17 Four learning rates in the valley C = w^2, from w = 1}" margins 0.12,0.98,0.12,0.85 spacing 0.09,0.19
do for [panel=1:4] {
  set title titles[panel] font ',16'
  if (panel > 2) { set xlabel 'knob w' offset 0,0.5 }
  if (panel % 2 == 1) { set ylabel 'cost C' } else { unset ylabel }
  plot [t=-2.3:2.3] '+' using 1:($1**2) with lines ls 9 lw 2, \
       data using (column(2*panel)):(column(2*panel+1)) with linespoints ls 1 pt 7 ps 0.7 lw 1.5
}
unset multiplot
)";

constexpr const char* rate_costs_commands = R"(set title 'The cost, step by step'
set xlabel 'step'
set ylabel 'cost'
set logscale y
set format y '10^{%T}'
set yrange [1e-5:1e3]
set key outside below
set bmargin 7
plot 1 with lines ls 9 title 'no change', \
     for [i=2:3] data using 1:i with linespoints ls i-1 pt 7 ps 0.5 title columnheader(i), \
     data using 1:4 with linespoints ls 3 dt 2 pt 7 ps 0.5 title columnheader(4), \
     data using 1:5 with linespoints ls 4 pt 7 ps 0.5 title columnheader(5)
)";

constexpr const char* two_valleys_commands =
    R"(set title 'Two valleys: where a walk ends depends on its start'
set xlabel 'knob w'
set ylabel 'cost C'
set xrange [-1.6:1.6]
set yrange [-0.5:2.5]
set key top center
plot [-1.6:1.6] '+' using 1:(($1**2-1)**2+$1/4) with lines ls 9 lw 2 title 'C = (w^2 - 1)^2 + w/4', \
     data using "from -0.1":"cost from -0.1" with linespoints ls 1 pt 7 ps 0.7 lw 1.5 title 'starts at w = -0.1', \
     data using "from 0.2":"cost from 0.2" with linespoints ls 2 pt 7 ps 0.7 lw 1.5 title 'starts at w = 0.2'
)";

constexpr const char* contours_commands =
    R"(set title 'Two knobs: each step leaves its contour at a right angle'
set xlabel 'knob u'
set ylabel 'knob v'
set size ratio -1
set xrange [-2.6:2.6]
set yrange [-1.5:1.5]
set key outside below
plot for [c in "0.1 0.4 0.9 1.6 2.5 3.6"] [t=0:2*pi] '+' using (sqrt(2*c)*cos($1)):(sqrt(c/2)*sin($1)) \
       with lines lc rgb '#c0c0c0' lw 1 title (c eq '0.1' ? 'equal cost' : ''), \
     data using "u gentle":"v gentle" with linespoints ls 1 pt 7 ps 0.6 lw 1.5 title 'rate 0.1', \
     data using "u zigzag":"v zigzag" with linespoints ls 2 pt 7 ps 0.6 lw 1.5 title 'rate 0.45'
)";

}  // namespace

void draw_rates(Plots& plots, std::span<const double> rates) {
  constexpr std::size_t steps = 6;
  Table table{{"step"}, {}};
  for (std::size_t step = 0; step <= steps; ++step)
    table.rows.push_back({static_cast<double>(step)});
  for (const double rate : rates) {
    table.columns.insert(table.columns.end(), {"w at rate " + shortest(rate),
                                               "cost at rate " + shortest(rate)});
    const auto places = walk_downhill(one_valley, {1.0}, rate, steps);
    for (std::size_t step = 0; step <= steps; ++step) {
      table.rows[step].insert(table.rows[step].end(),
                              {places[step][0], one_valley(places[step])});
    }
  }
  const std::string commands =
      filled(rates_commands, {{"first", shortest(rates[0])},
                              {"second", shortest(rates[1])},
                              {"third", shortest(rates[2])},
                              {"fourth", shortest(rates[3])}});
  plots.draw("04_rates", table, {.commands = commands, .height = 600});
}

void draw_rate_costs(Plots& plots, std::span<const double> rates) {
  constexpr std::size_t steps = 12;
  Table table{{"step"}, {}};
  for (std::size_t step = 0; step <= steps; ++step)
    table.rows.push_back({static_cast<double>(step)});
  for (const double rate : rates) {
    table.columns.push_back("rate " + shortest(rate));
    const auto places = walk_downhill(one_valley, {1.0}, rate, steps);
    for (std::size_t step = 0; step <= steps; ++step)
      table.rows[step].push_back(one_valley(places[step]));
  }
  plots.draw("04_rate_costs", table,
             {.commands = rate_costs_commands, .width = 560, .height = 400});
}

void draw_two_valleys(Plots& plots) {
  Table table{{"step", "from -0.1", "cost from -0.1", "from 0.2", "cost from 0.2"},
              {}};
  const auto left = walk_downhill(two_valleys, {-0.1}, 0.06, 25),
             right = walk_downhill(two_valleys, {0.2}, 0.06, 25);
  for (std::size_t step = 0; step < left.size(); ++step) {
    table.rows.push_back({static_cast<double>(step), left[step][0],
                          two_valleys(left[step]), right[step][0],
                          two_valleys(right[step])});
  }
  plots.draw("04_two_valleys", table,
             {.commands = two_valleys_commands, .width = 560, .height = 380});
}

void draw_contours(Plots& plots) {
  Table table{{"step", "u gentle", "v gentle", "u zigzag", "v zigzag"}, {}};
  const auto gentle = walk_downhill(oval_valley, {-2.3, 1.1}, 0.1, 25);
  const auto zigzag = walk_downhill(oval_valley, {-2.3, 1.1}, 0.45, 25);
  for (std::size_t step = 0; step < gentle.size(); ++step) {
    table.rows.push_back({static_cast<double>(step), gentle[step][0],
                          gentle[step][1], zigzag[step][0], zigzag[step][1]});
  }
  plots.draw("04_contours", table, {.commands = contours_commands, .height = 480});
}

}  // namespace nn
