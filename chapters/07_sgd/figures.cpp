// Curves: costs by epoch and by examples, walks in two knobs, the gallery.
#include "07_sgd/figures.hpp"

#include <cmath>
#include <limits>

#include "common/text.hpp"

namespace nn {
namespace {

constexpr double nothing = std::numeric_limits<double>::quiet_NaN();

constexpr const char* xor_commands = R"(set title 'XOR by 2-3-1 from twenty random starts'
set xlabel 'step'
set ylabel 'cost of the four cases (half the squared error)'
set logscale xy
set xrange [10:10000]
set format y '10^{%T}'
set key bottom left
plot 1/0 with lines lw 1.2 lc rgb '#9a9a9a' title 'learns it', \
     1/0 with lines lw 2 lc rgb '#d55e00' title 'gets stuck'<curves>
)";

constexpr const char* xor_curve = R"(, \
     data using 1:<column> with lines <look> notitle)";

constexpr const char* walks_commands = R"(set title 'Three walks over the same cost'
set xlabel 'weight'
set ylabel 'bias'
set xrange [-3:5]
set yrange [-3:3]
unset grid
set palette defined (0 '#2b5c8a', 1 '#ffffff') maxcolors 14
set cblabel 'cost of all 100 examples'
set key outside below
set bmargin 6
step_of(batch) = column("batch") == batch ? column("weight") : NaN
plot data using "weight":"bias":"cost" with image notitle, \
     paths using (step_of(1)):"bias" with lines lw 0.8 lc rgb '#e69f00' title 'batches of 1', \
     paths using (step_of(10)):"bias" with lines lw 1.6 lc rgb '#009e73' title 'batches of 10', \
     paths using (step_of(100)):"bias" with lines lw 2.5 lc rgb '#d55e00' title 'batches of 100'
)";

constexpr const char* batches_commands = R"(set title 'Small batches are ahead early, but never come to rest'
set xlabel 'examples seen'
set ylabel 'cost of all 100 examples'
set logscale xy
set format x '10^{%T}'
set xrange [1:2000]
set yrange [0.07:0.4]
set ytics (0.07, 0.1, 0.2, 0.3, 0.4)
set key bottom left
plot data using "examples":"batches of 1" with lines lw 1.2 lc rgb '#e69f00' title 'batches of 1: a drunk who runs', \
     data using "examples":"batches of 10" with lines lw 2 lc rgb '#009e73' title 'batches of 10', \
     data using "examples":"batches of 100" with linespoints pt 7 ps 0.5 lw 2 lc rgb '#d55e00' title 'all 100: a careful walker'
)";

constexpr const char* overfit_commands = R"(set title 'Twenty points, fifty hidden neurons'
set xlabel 'epoch'
set ylabel 'cost'
set yrange [0:*]
plot data using "epoch":"held back" with lines ls 2 title 'points held back', \
     data using "epoch":"training" with lines ls 1 title 'points it learns from'
)";

constexpr const char* gallery_commands = R"(set yrange [0:*]
set xtics 50
set key top right font ',9'
set multiplot layout 2,3 title "{/=14 <heading>}" margins 0.06,0.96,0.09,0.86 spacing 0.06,0.13
<panels>unset multiplot
)";

constexpr const char* gallery_panel = R"(set title '<title>' font ',12'
set xrange [0:<last>]
set xtics <third>
plot data using 1:<held_back> with lines ls 2 lw 1.5 title 'held back', data using 1:<training> with lines ls 1 lw 1.5 title 'training'
)";

Table cost_table(const PlaneTraining& training) {
  Table table{{"epoch", "training", "held back"}, {}};
  for (std::size_t epoch = 0; epoch < training.costs.size(); ++epoch) {
    table.rows.push_back({static_cast<double>(epoch), training.costs[epoch], training.held_back.at(epoch)});
  }
  return table;
}

// The cost of all numbers at every place of the map.
Table cost_map(const Batch& numbers) {
  constexpr std::size_t side = 61;
  Table table{{"weight", "bias", "cost"}, {}};
  Network neuron = {{Matrix(1, 1), Matrix(1, 1), sigmoid}};
  for (std::size_t i = 0; i < side * side; ++i) {
    const double weight = -3.0 + 8.0 * static_cast<double>(i % side) / (side - 1),
                 bias = -3.0 + 6.0 * static_cast<double>(i / side) / (side - 1);
    neuron[0].weights(0, 0) = weight;
    neuron[0].biases(0, 0) = bias;
    const double cost = cost_of(neuron, numbers, half_squared_error);
    table.rows.push_back({weight, bias, std::round(cost * 1e5) / 1e5});
  }
  return table;
}

// Some 400 places of each walk at most.
Table path_table(const std::vector<Walk>& walks) {
  Table table{{"batch", "weight", "bias", "cost"}, {}};
  for (const Walk& walk : walks) {
    const std::size_t stride = std::max<std::size_t>(1, walk.cost.size() / 400);
    for (std::size_t i = 0; i < walk.cost.size(); i += stride) {
      table.rows.push_back(
          {static_cast<double>(walk.batch_size), walk.weight[i], walk.bias[i], walk.cost[i]});
    }
  }
  return table;
}

// A panel per run: `title(i)` stands over the i-th, which is runs[order[i]].
template <class Title>
void draw_panels(Plots& plots, const std::string& name, const std::string& heading,
                 const std::vector<SickRun>& runs, const std::vector<std::size_t>& order, Title title) {
  Table table{{"epoch"}, {}};
  std::string panels;
  std::size_t longest = 0;
  for (const SickRun& run : runs) longest = std::max(longest, run.training.costs.size());
  for (std::size_t epoch = 0; epoch < longest; ++epoch) table.rows.push_back({static_cast<double>(epoch)});
  for (std::size_t i = 0; i < order.size(); ++i) {
    const PlaneTraining& training = runs[order[i]].training;
    const std::size_t column = table.columns.size() + 1, length = training.costs.size();
    table.columns.insert(table.columns.end(),
                         {"training " + std::to_string(i), "held back " + std::to_string(i)});
    for (std::size_t epoch = 0; epoch < longest; ++epoch) {
      table.rows[epoch].push_back(epoch < length ? training.costs[epoch] : nothing);
      table.rows[epoch].push_back(epoch < length ? training.held_back[epoch] : nothing);
    }
    panels += filled(gallery_panel, {{"title", title(i)},
                                     {"last", std::to_string(length - 1)},
                                     {"third", std::to_string((length - 1) / 3)},
                                     {"training", std::to_string(column)},
                                     {"held_back", std::to_string(column + 1)}});
  }
  const std::string commands = filled(gallery_commands, {{"heading", heading}, {"panels", panels}});
  plots.draw(name, table, {.commands = commands, .width = 1000, .height = 600});
}

}  // namespace

void draw_xor(Plots& plots, const std::vector<PlaneTraining>& starts) {
  Table table{{"epoch"}, {}};
  std::string curves;
  for (double epoch = 10; epoch <= 10000; epoch = std::ceil(epoch * 1.08)) table.rows.push_back({epoch});
  for (std::size_t i = 0; i < starts.size(); ++i) {
    table.columns.push_back("seed " + std::to_string(i + 1));
    for (auto& row : table.rows) row.push_back(starts[i].costs.at(static_cast<std::size_t>(row[0].number)));
    const char* look =
        knows_xor(starts[i].snapshots.back()) ? "lw 1.2 lc rgb '#9a9a9a'" : "lw 2 lc rgb '#d55e00'";
    curves += filled(xor_curve, {{"column", std::to_string(i + 2)}, {"look", look}});
  }
  plots.draw("07_xor", table, {.commands = filled(xor_commands, {{"curves", curves}})});
}

void draw_walks(Plots& plots, const Batch& numbers, const std::vector<Walk>& walks) {
  plots.draw("07_walks", cost_map(numbers),
             {.commands = walks_commands, .format = Format::png, .width = 860, .height = 640},
             {{"paths", path_table(walks)}});
}

void draw_batches(Plots& plots, const std::vector<Walk>& walks) {
  Table table{{"examples"}, {}};
  for (const Walk& walk : walks) table.columns.push_back("batches of " + std::to_string(walk.batch_size));
  for (double seen = 1; seen <= 2000; seen = seen < 100 ? seen + 1 : seen + 10) {
    table.rows.push_back({seen});
    for (const Walk& walk : walks) {
      const auto examples = static_cast<std::size_t>(seen);
      const bool at_step = examples % walk.batch_size == 0 && examples / walk.batch_size < walk.cost.size();
      table.rows.back().push_back(at_step ? walk.cost[examples / walk.batch_size] : nothing);
    }
  }
  plots.draw("07_batches", table, {.commands = batches_commands});
}

void draw_overfit(Plots& plots, const PlaneTraining& training) {
  plots.draw("07_overfit", cost_table(training), {.commands = overfit_commands});
}

void draw_gallery(Plots& plots, const std::vector<SickRun>& runs) {
  std::vector<std::size_t> order;
  for (std::size_t i = 0; i < runs.size(); ++i) order.push_back(i);
  draw_panels(plots, "07_gallery", "Six sick trainings: cost by epoch", runs, order,
              [&](std::size_t i) { return runs[i].name; });
}

void draw_quiz(Plots& plots, const std::vector<SickRun>& runs, const std::vector<std::size_t>& order) {
  draw_panels(plots, "07_quiz", "What is wrong here? Cost by epoch", runs, order,
              [](std::size_t i) { return std::string(1, static_cast<char>('A' + i)); });
}

}  // namespace nn
