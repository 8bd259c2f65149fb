#include "05_chain_rule/story/figures.hpp"

#include "03_feedforward/thirteen_knobs.hpp"
#include "05_chain_rule/neuron_network.hpp"
#include "common/text.hpp"

namespace nn {
namespace {

constexpr const char* wishes_commands =
    R"(set title 'The wishes of the ten outputs for a picture of a 2'
set xlabel 'output'
set ylabel 'brightness'
set xtics 0,1,9
set xrange [-0.6:9.6]
set yrange [0:1.05]
set style fill solid
set key outside below vertical maxcols 2 maxrows 2 width -3
plot data using "digit":"output":(0.6) with boxes lc rgb '#c8c8c8' title 'the output now', \
     data using ($3>0 ? $1 : NaN):2:(0):3 with vectors head filled lw 3 lc rgb '#1b7837' title 'wishes to be brighter', \
     data using ($3<0 ? $1 : NaN):2:(0):3 with vectors head filled lw 3 lc rgb '#762a83' title 'wishes to be darker'
)";

constexpr const char* blame_commands =
    R"(<nodes>
set title 'Who is to blame? Inputs (1, 2), answer 0.5, target 1, cost 0.25'
unset border
unset tics
unset grid
unset key
set xrange [-0.5:3.1]
set yrange [-1.45:2.5]
set lmargin 1
set rmargin 1
set bmargin 1
set label 'in the circles: what each neuron answers' at -0.4,-0.6 font ',14' textcolor rgb '#606060'
set label 'above them, in orange: dC/da, the blame on the neuron' at -0.4,-0.82 font ',14' textcolor rgb '#606060'
set label 'on the lines: the weight, and in orange its slope' at -0.4,-1.04 font ',14' textcolor rgb '#606060'
set label 'the grey neuron is shut, so it passes no blame on' at -0.4,-1.26 font ',14' textcolor rgb '#606060'
plot data using "x1":"y1":($3-$1):($4-$2) with vectors nohead lw 2 lc rgb '#b8b8b8', \
     data using ($1+0.24*($3-$1)):($2+0.24*($4-$2)+0.07):(sprintf('%g', $5)) with labels font ',14', \
     data using ($1+0.7*($3-$1)):($2+0.7*($4-$2)+0.07):(sprintf('%g', $6)) with labels font ',14' textcolor rgb '#d55e00'
)";

constexpr const char* loss_commands =
    R"(set title 'Training neuron by neuron, in batches of 32'
set xlabel 'epoch'
set ylabel 'mean squared error'
set yrange [0:*]
set xtics 1
plot data using "epoch":"loss" with linespoints ls 1 pt 7 ps 0.6 notitle
)";

// A circle with the answer in it, and the blame above it.
constexpr const char* node_commands =
    R"(set object circle at <x>,<y> size 0.14 front fillstyle solid border lc rgb '#404040' fc rgb '<colour>'
set label '<answer>' at <x>,<y> center front
)";
constexpr const char* blame_label =
    R"(set label '<blame>' at <x>,<above> center front textcolor rgb '#d55e00'
)";

struct Node {
  double x, y, a, blame;
  bool has_blame, shut;
};

std::string commands_of(const Node& node) {
  const std::string x = shortest(node.x);
  std::string commands =
      filled(node_commands, {{"x", x},
                             {"y", shortest(node.y)},
                             {"colour", node.shut ? "#c0c0c0" : "#ffffff"},
                             {"answer", shortest(node.a)}});
  if (!node.has_blame) return commands;
  return commands + filled(blame_label, {{"x", x},
                                         {"above", shortest(node.y + 0.36)},
                                         {"blame", shortest(node.blame)}});
}

}  // namespace

void draw_wishes(Plots& plots, std::span<const double> outputs, std::size_t digit) {
  Table table{{"digit", "output", "wish"}, {}};
  for (std::size_t j = 0; j < outputs.size(); ++j) {
    table.rows.push_back({static_cast<double>(j), outputs[j],
                          (j == digit ? 1.0 : 0.0) - outputs[j]});
  }
  plots.draw("05_wishes", table,
             {.commands = wishes_commands, .width = 560, .height = 400});
}

void draw_blame(Plots& plots) {
  const NeuronNetwork network = neuron_by_neuron(thirteen_knobs());
  const Matrix inputs{{1, 2}};
  std::vector<Memory> hidden(3);
  Memory last;
  Matrix answers(1, 3);
  for (std::size_t j = 0; j < 3; ++j)
    answers(0, j) = forward(network[0][j], inputs, hidden[j])[0];
  const double output = forward(network[1][0], answers, last)[0];
  const std::vector<double> on_output = {2.0 * (output - 1.0)};
  const Blame from_output = blame(network[1][0], last, on_output);

  Table table{{"x1", "y1", "x2", "y2", "weight", "slope"}, {}};
  std::string nodes = commands_of({2.6, 1.0, output, on_output[0], true, false});
  for (std::size_t j = 0; j < 3; ++j) {
    const double y = 2.0 - static_cast<double>(j);
    const std::vector<double> on_hidden = {from_output.inputs(0, j)};
    const Blame own = blame(network[0][j], hidden[j], on_hidden);
    table.rows.push_back(
        {1.3, y, 2.6, 1.0, network[1][0].weights[j], from_output.weights[j]});
    nodes += commands_of(
        {1.3, y, answers(0, j), on_hidden[0], true, hidden[j].z[0] <= 0.0});
    for (std::size_t k = 0; k < 2; ++k) {
      table.rows.push_back({0.0, 1.5 - static_cast<double>(k), 1.3, y,
                            network[0][j].weights[k], own.weights[k]});
    }
  }
  for (std::size_t k = 0; k < 2; ++k) {
    nodes += commands_of(
        {0.0, 1.5 - static_cast<double>(k), inputs(0, k), 0.0, false, false});
  }
  plots.draw(
      "05_blame", table,
      {.commands = filled(blame_commands, {{"nodes", nodes}}), .height = 600});
}

void draw_losses(Plots& plots, std::span<const double> losses) {
  Table table{{"epoch", "loss"}, {}};
  for (const double loss : losses)
    table.rows.push_back({static_cast<double>(table.rows.size() + 1), loss});
  plots.draw("05_loss", table,
             {.commands = loss_commands, .width = 560, .height = 360});
}

}  // namespace nn
