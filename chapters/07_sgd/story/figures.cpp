// Curves: costs by epoch, and the gallery.
#include "07_sgd/story/figures.hpp"

#include <algorithm>
#include <cmath>
#include <limits>

#include "common/text.hpp"

namespace nn {
namespace {

constexpr double nothing = std::numeric_limits<double>::quiet_NaN();

constexpr const char* xor_commands =
    R"(set title "XOR with a 2-3-1 network: the first 20 of 100 starts,\nand all starts that get stuck"
set xlabel 'step'
set ylabel 'half the squared error'
set logscale xy
set xrange [10:10000]
set format y '10^{%T}'
set key bottom left
plot 1/0 with lines lw 1.2 lc rgb '#9a9a9a' title 'learns it', \
     1/0 with lines lw 2 lc rgb '#d55e00' title 'gets stuck'<curves>
)";

constexpr const char* xor_curve = R"(, \
     data using 1:<column> with lines <look> notitle)";

constexpr const char* overfit_commands =
    R"(set title 'Twenty points, fifty hidden neurons'
set xlabel 'epoch'
set ylabel 'cost'
set logscale x
set xrange [1:*]
set yrange [0:*]
set key top right
plot data using "epoch":"held back" with lines ls 2 title 'points held back', \
     data using "epoch":"training" with lines ls 1 title 'training points'
)";

// Two columns, and the key in the place that seven panels leave free.
constexpr const char* gallery_commands = R"(set yrange [0:*]
unset key
set multiplot layout 4,2 title "{/=15 <heading>}" margins 0.08,0.97,0.05,0.92 spacing 0.1,0.075
<panels>set title ' '
unset border
unset tics
unset grid
set key center center font ',14'
set xrange [0:1]
set yrange [0:1]
plot NaN with lines ls 2 lw 2 title 'points held back', \
     NaN with lines ls 1 lw 2 title 'training points'
unset multiplot
)";

constexpr const char* gallery_panel = R"(set title '<title>' font ',14'
set xrange [0:<last>]
set xtics <third>
plot data every <stride> using 1:<held_back> with lines ls 2 lw 2, \
     data every <stride> using 1:<training> with lines ls 1 lw 2
)";

Table cost_table(const PlaneTraining& training) {
  Table table{{"epoch", "training", "held back"}, {}};
  for (std::size_t epoch = 0; epoch < training.costs.size(); ++epoch) {
    table.rows.push_back({static_cast<double>(epoch), training.costs[epoch],
                          training.held_back.at(epoch)});
  }
  return table;
}

// A panel per run: `title(i)` stands over the i-th, which is runs[order[i]].
template <class Title>
void draw_panels(Plots& plots, const std::string& name, const std::string& heading,
                 const std::vector<SickRun>& runs,
                 const std::vector<std::size_t>& order, Title title) {
  Table table{{"epoch"}, {}};
  std::string panels;
  std::size_t longest = 0;
  for (const SickRun& run : runs)
    longest = std::max(longest, run.training.costs.size());
  for (std::size_t epoch = 0; epoch < longest; ++epoch)
    table.rows.push_back({static_cast<double>(epoch)});
  for (std::size_t i = 0; i < order.size(); ++i) {
    const PlaneTraining& training = runs[order[i]].training;
    const std::size_t column = table.columns.size() + 1,
                      length = training.costs.size();
    table.columns.insert(table.columns.end(), {"training " + std::to_string(i),
                                               "held back " + std::to_string(i)});
    for (std::size_t epoch = 0; epoch < longest; ++epoch) {
      table.rows[epoch].push_back(epoch < length ? training.costs[epoch] : nothing);
      table.rows[epoch].push_back(epoch < length ? training.held_back[epoch]
                                                 : nothing);
    }
    panels += filled(gallery_panel, {{"title", title(i)},
                                     {"last", std::to_string(length - 1)},
                                     {"third", std::to_string((length - 1) / 3)},
                                     {"stride", std::to_string(1 + length / 400)},
                                     {"training", std::to_string(column)},
                                     {"held_back", std::to_string(column + 1)}});
  }
  const std::string commands =
      filled(gallery_commands, {{"heading", heading}, {"panels", panels}});
  plots.draw(name, table, {.commands = commands, .width = 620, .height = 1080});
}

}  // namespace

void draw_xor(Plots& plots, const std::map<std::uint32_t, PlaneTraining>& starts) {
  Table table{{"epoch"}, {}};
  std::string curves;
  for (double epoch = 10; epoch <= 10000; epoch = std::ceil(epoch * 1.08))
    table.rows.push_back({epoch});
  for (const auto& [seed, start] : starts) {
    table.columns.push_back("seed " + std::to_string(seed));
    for (auto& row : table.rows)
      row.push_back(start.costs.at(static_cast<std::size_t>(row[0].number)));
    const char* look = knows_xor(start.snapshots.back()) ? "lw 1.2 lc rgb '#9a9a9a'"
                                                         : "lw 2 lc rgb '#d55e00'";
    curves += filled(xor_curve, {{"column", std::to_string(table.columns.size())},
                                 {"look", look}});
  }
  plots.draw("07_xor", table,
             {.commands = filled(xor_commands, {{"curves", curves}})});
}

void draw_overfit(Plots& plots, const PlaneTraining& training) {
  plots.draw("07_overfit", cost_table(training), {.commands = overfit_commands});
}

void draw_gallery(Plots& plots, const std::vector<SickRun>& runs) {
  std::vector<std::size_t> order;
  for (std::size_t i = 0; i < runs.size(); ++i) order.push_back(i);
  draw_panels(plots, "07_gallery",
              "Six sick training runs and a healthy one: cost by epoch", runs,
              order, [&](std::size_t i) { return runs[i].name; });
}

void draw_quiz(Plots& plots, const std::vector<SickRun>& runs,
               const std::vector<std::size_t>& order) {
  draw_panels(plots, "07_quiz", "Cost by epoch: which runs went wrong, and how?",
              runs, order, [](std::size_t i) {
                return std::string(1, static_cast<char>('A' + i));
              });
}

}  // namespace nn
