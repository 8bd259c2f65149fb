#include <algorithm>

#include "12_faster/figures.hpp"
#include "common/text.hpp"

namespace nn {
namespace {

constexpr const char* growth_commands = R"(set logscale xy
set format x '%.0f'
set format y '%g'
set ylabel 'seconds per epoch'
set key top left
set samples 1000
)";

std::string size_at(const Growth& growth, std::size_t i) { return std::to_string(growth.sizes[i]); }

// Where a regime begins, a line says so.
std::string border(const Growth& growth, const Regime& regime) {
  const std::string size = size_at(growth, regime.first);
  return "set arrow from " + size + ", graph 0 to " + size + ", graph 1 nohead ls 9 dt 3\nset label 'from " +
         grouped(growth.sizes[regime.first]) + " on' at " + size + ", graph 0.06 offset 0.5,0\n";
}

// A straight line over the sizes of a regime.
std::string fitted_line(const Growth& growth, const Regime& regime, std::size_t style) {
  return ", \\\n     (x >= " + size_at(growth, regime.first) + " && x <= " + size_at(growth, regime.last) +
         " ? " + shortest(regime.factor) + " * x**" + shortest(regime.slope) + " : 1/0) with lines ls " +
         std::to_string(style) + " lw 1.5 title 'slope " + fixed(regime.slope, 2) + "'";
}

// All sizes, with some room on every side.
std::string ranges(const Growth& growth) {
  const auto [least, most] = std::ranges::minmax(growth.seconds);
  return "set xrange [" + size_at(growth, 0) + " / 1.2:" + size_at(growth, growth.sizes.size() - 1) +
         " * 1.2]\nset yrange [" + shortest(least / 5) + ":" + shortest(most * 5) + "]\n";
}

std::string commands_for(const Growth& growth) {
  const std::vector<Regime> regimes = regimes_of(growth);
  std::string borders, lines;
  for (std::size_t r = 0; r < regimes.size(); ++r) {
    if (r > 0) borders += border(growth, regimes[r]);
    lines += fitted_line(growth, regimes[r], 2 + r);
  }
  return growth_commands + ranges(growth) + borders + "set xlabel '" + growth.name +
         "'\nset title 'Seconds per epoch against " + growth.name +
         "'\nplot data using 1:2 with points ls 1 pt 7 ps 0.8 title 'measured'" + lines + "\n";
}

}  // namespace

void draw_growth(Plots& plots, const std::vector<Growth>& growths) {
  for (const Growth& growth : growths) {
    Table table{{growth.name, "seconds_per_epoch"}, {}};
    for (std::size_t i = 0; i < growth.sizes.size(); ++i) {
      table.rows.push_back({static_cast<double>(growth.sizes[i]), growth.seconds[i]});
    }
    plots.draw("12_growth_" + growth.name.substr(0, growth.name.find(' ')), table,
               {.commands = commands_for(growth)});
  }
}

}  // namespace nn
