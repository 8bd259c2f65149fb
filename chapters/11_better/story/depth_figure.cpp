#include "11_better/story/depth_figure.hpp"

#include <algorithm>
#include <cmath>

#include "common/story/gnuplot.hpp"
#include "common/text.hpp"

namespace nn {
namespace {

constexpr const char* depth_commands =
    R"(set title 'How much of the error arrives at each layer?'
set xlabel 'layer (0: the first)'
set ylabel 'length of the gradient'
set logscale y
set format y '10^{%T}'
set xrange [-1.1:<last>+0.2]
set yrange [1e-4:1]
set xtics 0,1
set key bottom right
<labels>plot <curves>
)";

constexpr const char* depth_label =
    "set label '<layers> layers' at -0.1,<length> right textcolor rgb '#0072b2' front\n";

constexpr const char* depth_curve =
    "data using 1:<column> with linespoints ls <style> pt 7 ps 0.5 lw 2 <title>";

// The first curve of an activation stands for all of them in the key.
std::string title_of(std::span<const DepthCurve> curves, std::size_t i) {
  const bool first = i == 0 || curves[i].activation != curves[i - 1].activation;
  return first ? "title " + quoted(curves[i].activation) : "notitle";
}

std::string commands_for(std::span<const DepthCurve> curves, std::size_t layers) {
  std::vector<std::string> parts;
  std::string labels;
  for (std::size_t i = 0; i < curves.size(); ++i) {
    const bool first_kind = curves[i].activation == curves[0].activation;
    parts.push_back(filled(depth_curve, {{"column", std::to_string(i + 2)},
                                         {"style", first_kind ? "1" : "2"},
                                         {"title", title_of(curves, i)}}));
    if (first_kind)
      labels +=
          filled(depth_label, {{"layers", std::to_string(curves[i].lengths.size())},
                               {"length", shortest(curves[i].lengths[0])}});
  }
  return filled(depth_commands, {{"last", std::to_string(layers - 1)},
                                 {"labels", labels},
                                 {"curves", joined(parts, ", \\\n     ")}});
}

}  // namespace

void draw_depth(Plots& plots, std::span<const DepthCurve> curves) {
  Table table{{"layer"}, {}};
  std::size_t layers = 0;
  for (const DepthCurve& curve : curves) {
    table.columns.push_back(std::to_string(curve.lengths.size()) + " layers " +
                            curve.activation);
    layers = std::max(layers, curve.lengths.size());
  }
  for (std::size_t layer = 0; layer < layers; ++layer) {
    table.rows.push_back({static_cast<double>(layer)});
    for (const DepthCurve& curve : curves)
      table.rows.back().push_back(
          layer < curve.lengths.size() ? curve.lengths[layer] : std::nan(""));
  }
  plots.draw("11_depth", table,
             {.commands = commands_for(curves, layers), .height = 440});
}

}  // namespace nn
