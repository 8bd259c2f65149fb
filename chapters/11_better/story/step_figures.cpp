#include "11_better/story/step_figures.hpp"

#include <algorithm>
#include <cmath>

#include "08_mnist/many_runs.hpp"
#include "common/story/gnuplot.hpp"
#include "common/text.hpp"

namespace nn {
namespace {

constexpr const char* valley_commands = R"(array titles[3]
titles[1] = <first>
titles[2] = <second>
titles[3] = <third>
unset key
set xrange [-2.6:1.0]
set yrange [-0.27:0.27]
set xtics 1
set ytics 0.2
set multiplot layout 3,1 title "{/=18 The same narrow valley, three ways to make steps}" margins 0.14,0.97,0.12,0.85 spacing 0.05,0.1
do for [panel=1:3] {
  set title titles[panel] font ',16' offset 0,-0.6
  set ylabel 'weight v' offset 1.5,0
  if (panel == 3) { set xlabel 'weight u' offset 0,0.3; set format x '%g' } else { set format x '' }
  plot for [c in "0.05 0.3 0.8 1.6 2.7"] [t=0:2*pi] '+' using (sqrt(2*c)*cos($1)):(sqrt(c/50)*sin($1)) with lines lc rgb '#c0c0c0' lw 1, \
       '+' using (0):(0) every ::::0 with points pt 1 ps 1.5 lw 2 lc rgb '#000000', \
       data using (column(2*panel)):(column(2*panel+1)) with linespoints ls panel pt 7 ps 0.35 lw 1.2
}
unset multiplot
)";

std::string title_of(const NamedWalk& named) {
  return named.name + ", rate " + fixed(named.walk.rate, 3) +
         (named.walk.arrival ? ": " + std::to_string(*named.walk.arrival) + " steps"
                             : "");
}

// How far its picture goes: to the arrival.
std::size_t shown_steps(const ValleyWalk& walk) {
  return walk.arrival.value_or(walk.cost.size() - 1);
}

constexpr const char* rates_commands =
    R"(set title 'A falling rate: large steps first, small ones last'
set xlabel 'epoch'
set ylabel 'validation digits read, %'
set xrange [0.8:<epochs>+0.2]
set xtics 1
set key bottom right
plot <curves>
)";

constexpr const char* rate_curve =
    R"(data using ($1+<shift>):<column>:<least>:<most> with yerrorlines ls <style> pt 7 ps 0.5 lw 2 title <name>)";

void add_curve(Table& table, const RateCurves& curves) {
  for (const char* what : {"", " least", " most"})
    table.columns.push_back(curves.name + what);
  for (std::size_t epoch = 0; epoch < table.rows.size(); ++epoch) {
    std::vector<double> accuracies;
    for (const auto& training : curves.trainings)
      accuracies.push_back(training.at(epoch));
    const Spread spread = spread_of(accuracies);
    table.rows[epoch].insert(table.rows[epoch].end(),
                             {spread.mean, spread.least, spread.most});
  }
}

// The curves stand a little beside each other, so that their bars do not meet.
std::string commands_for(const RateCurves& curves, std::size_t i) {
  return filled(rate_curve, {{"shift", fixed(0.04 * static_cast<double>(i), 2)},
                             {"column", std::to_string(3 * i + 2)},
                             {"least", std::to_string(3 * i + 3)},
                             {"most", std::to_string(3 * i + 4)},
                             {"style", std::to_string(i + 1)},
                             {"name", quoted(curves.name)}});
}

}  // namespace

void draw_valley(Plots& plots, std::span<const NamedWalk> walks) {
  Table table{{"step"}, {}};
  std::size_t most = 0;
  for (const NamedWalk& named : walks) {
    table.columns.insert(table.columns.end(),
                         {"u of " + named.name, "v of " + named.name});
    most = std::max(most, shown_steps(named.walk));
  }
  for (std::size_t step = 0; step <= most; ++step) {
    table.rows.push_back({static_cast<double>(step)});
    for (const auto& [name, walk] : walks) {
      const bool shown = step <= shown_steps(walk);
      table.rows.back().insert(table.rows.back().end(),
                               {shown ? walk.u[step] : std::nan(""),
                                shown ? walk.v[step] : std::nan("")});
    }
  }
  const std::string commands =
      filled(valley_commands, {{"first", quoted(title_of(walks[0]))},
                               {"second", quoted(title_of(walks[1]))},
                               {"third", quoted(title_of(walks[2]))}});
  plots.draw("11_valley", table, {.commands = commands, .height = 640});
}

void draw_rate_curves(Plots& plots, std::span<const RateCurves> curves) {
  Table table{{"epoch"}, {}};
  const std::size_t epochs = curves.front().trainings.front().size();
  for (std::size_t epoch = 1; epoch <= epochs; ++epoch)
    table.rows.push_back({static_cast<double>(epoch)});
  std::vector<std::string> parts;
  for (std::size_t i = 0; i < curves.size(); ++i) {
    add_curve(table, curves[i]);
    parts.push_back(commands_for(curves[i], i));
  }
  plots.draw("11_rates", table,
             {.commands = filled(rates_commands,
                                 {{"epochs", std::to_string(epochs)},
                                  {"curves", joined(parts, ", \\\n     ")}})});
}

}  // namespace nn
