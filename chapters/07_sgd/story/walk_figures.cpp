// Walks in two knobs: their way over the cost, and their cost by examples seen.
#include <algorithm>
#include <cmath>

#include "07_sgd/story/figures.hpp"
#include "common/text.hpp"

namespace nn {
namespace {

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
set label 1 'start' at -2,2 point pt 7 ps 1.2 lc rgb '#000000' offset -1.5,1 front
set label 2 'lowest' at <weight>,<bias> point pt 1 ps 1.8 lw 2 lc rgb '#000000' textcolor rgb '#ffffff' offset -2,-4 front
step_of(batch) = column("batch") == batch ? column("weight") : NaN
plot data using "weight":"bias":"cost" with image notitle, \
     paths using (step_of(1)):"bias" with lines lw 0.8 lc rgb '#e69f00' title 'batches of 1', \
     paths using (step_of(10)):"bias" with lines lw 1.6 lc rgb '#009e73' title 'batches of 10', \
     paths using (step_of(100)):"bias" with lines lw 2.5 lc rgb '#d55e00' title 'batches of 100'
)";

constexpr const char* batches_commands =
    R"(set title 'Small batches are faster at first, but never come to rest'
set xlabel 'examples seen'
set ylabel 'cost of all 100 examples'
set logscale xy
set format x '10^{%T}'
set xrange [1:2000]
set yrange [0.07:0.4]
set ytics (0.07, 0.1, 0.2, 0.3, 0.4)
set key outside below vertical maxcols 1 maxrows 3
plot data using "examples":"batches of 1" with lines lw 1.2 lc rgb '#e69f00' title 'batches of 1: the drunk walker', \
     data using "examples":"batches of 10" with lines lw 2 lc rgb '#009e73' title 'batches of 10', \
     data using "examples":"batches of 100" with linespoints pt 7 ps 0.5 lw 2 lc rgb '#d55e00' title 'batches of 100: the careful walker'
)";

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

// The commands, with the lowest place of the map filled in.
std::string walks_commands_for(const Table& map) {
  const auto& lowest = *std::ranges::min_element(
      map.rows, {}, [](const auto& row) { return row[2].number; });
  return filled(walks_commands, {{"weight", fixed(lowest[0].number, 3)},
                                 {"bias", fixed(lowest[1].number, 3)}});
}

// Some 400 places of each walk at most.
Table path_table(const std::vector<Walk>& walks) {
  Table table{{"batch", "weight", "bias", "cost"}, {}};
  for (const Walk& walk : walks) {
    const std::size_t stride = std::max<std::size_t>(1, walk.cost.size() / 400);
    for (std::size_t i = 0; i < walk.cost.size(); i += stride) {
      table.rows.push_back({static_cast<double>(walk.batch_size), walk.weight[i],
                            walk.bias[i], walk.cost[i]});
    }
  }
  return table;
}

}  // namespace

void draw_walks(Plots& plots, const Batch& numbers,
                const std::vector<Walk>& walks) {
  const Table map = cost_map(numbers);
  plots.draw(
      "07_walks", map,
      {.commands = walks_commands_for(map), .format = Format::png, .height = 560},
      {{"paths", path_table(walks)}});
}

void draw_batches(Plots& plots, const std::vector<Walk>& walks) {
  Table table{{"examples"}, {}};
  for (const Walk& walk : walks)
    table.columns.push_back("batches of " + std::to_string(walk.batch_size));
  for (double seen = 1; seen <= 2000; seen = seen < 100 ? seen + 1 : seen + 10) {
    table.rows.push_back({seen});
    for (const Walk& walk : walks) {
      const auto examples = static_cast<std::size_t>(seen);
      const bool at_step = examples % walk.batch_size == 0 &&
                           examples / walk.batch_size < walk.cost.size();
      table.rows.back().push_back(at_step ? walk.cost[examples / walk.batch_size]
                                          : std::nan(""));
    }
  }
  plots.draw("07_batches", table, {.commands = batches_commands, .height = 460});
}

}  // namespace nn
