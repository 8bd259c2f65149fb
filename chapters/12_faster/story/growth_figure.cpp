#include <algorithm>

#include "12_faster/story/figures.hpp"
#include "common/text.hpp"

namespace nn {
namespace {

constexpr const char* growth_commands = R"(set logscale xy
set format x '%.0f'
set format y '%g'
set ylabel 'seconds per epoch'
set key top left
set samples 1000
set xrange [<first> / 1.2:<last> * 1.2]
set yrange [<least>:<most>]
<borders>set xlabel '<name> (<others>)'
set title 'Seconds per epoch against <name>'
plot data using 1:2 with points ls 1 pt 7 ps 0.8 title 'measured'<lines>
)";

// A vertical line where a regime begins.
constexpr const char* border_commands =
    R"(set arrow from <size>, graph 0 to <size>, graph 1 nohead ls 9 dt 3
set label 'from <words> on' at <size>, graph 0.06 offset 0.5,0
)";

// A straight line over the sizes of a regime.
constexpr const char* regime_line = R"(, \
     (x >= <first> && x <= <last> ? <factor> * x**<slope> : 1/0) with lines ls <style> lw 1.5 title 'slope <shown>')";

std::string size_at(const Growth& growth, std::size_t i) {
  return std::to_string(growth.sizes[i]);
}

std::string border(const Growth& growth, const Regime& regime) {
  return filled(border_commands, {{"size", size_at(growth, regime.first)},
                                  {"words", grouped(growth.sizes[regime.first])}});
}

std::string fitted_line(const Growth& growth, const Regime& regime,
                        std::size_t style) {
  return filled(regime_line, {{"first", size_at(growth, regime.first)},
                              {"last", size_at(growth, regime.last)},
                              {"factor", shortest(regime.factor)},
                              {"slope", shortest(regime.slope)},
                              {"style", std::to_string(style)},
                              {"shown", fixed(regime.slope, 2)}});
}

std::string commands_for(const Growth& growth) {
  const std::vector<Regime> regimes = regimes_of(growth);
  std::string borders, lines;
  for (std::size_t r = 0; r < regimes.size(); ++r) {
    if (r > 0) borders += border(growth, regimes[r]);
    lines += fitted_line(growth, regimes[r], 2 + r);
  }
  const auto [least, most] = std::ranges::minmax(growth.seconds);
  return filled(growth_commands,
                {{"first", size_at(growth, 0)},
                 {"last", size_at(growth, growth.sizes.size() - 1)},
                 {"least", shortest(least / 5)},
                 {"most", shortest(most * 5)},
                 {"borders", borders},
                 {"name", growth.name},
                 {"others", growth.others},
                 {"lines", lines}});
}

}  // namespace

void draw_growth(Plots& plots, const std::vector<Growth>& growths) {
  for (const Growth& growth : growths) {
    Table table{{growth.name, "seconds_per_epoch"}, {}};
    for (std::size_t i = 0; i < growth.sizes.size(); ++i) {
      table.rows.push_back(
          {static_cast<double>(growth.sizes[i]), growth.seconds[i]});
    }
    plots.draw("12_growth_" + growth.name.substr(0, growth.name.find(' ')), table,
               {.commands = commands_for(growth)});
  }
}

}  // namespace nn
