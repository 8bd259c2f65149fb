#include "11_better/story/no_hidden_figure.hpp"

#include <map>

#include "common/story/filled.hpp"
#include "common/text.hpp"

namespace nn {
namespace {

constexpr const char* no_hidden_commands =
    R"(set title 'No hidden layer: which cost loses whole digits?'
set xlabel 'epochs'
set ylabel 'validation digits read, %'
set xrange [1:<last>]
set yrange [*<44:96<*]
set xtics 1
set rmargin 15
set bmargin 7
set key outside below
<labels>plot 1/0 with lines ls 1 title 'cross-entropy, rate 0.1', \
     1/0 with lines ls 2 title 'quadratic cost, rate 3'<curves>
)";

constexpr const char* no_hidden_label =
    R"(set label '<words>' at first <epoch>,<percent> left offset 0.8,0 tc rgb '#404040'
)";

constexpr const char* no_hidden_curve = R"(, \
     data using 1:<column> with linespoints pt 7 ps 0.4 <style> notitle)";

void add_no_hidden_run(Table& table, const BetterTraining& run,
                       const std::string& cost) {
  table.columns.push_back(cost + " from seed " + std::to_string(run.seed));
  for (std::size_t epoch = 0; epoch < table.rows.size(); ++epoch)
    table.rows[epoch].push_back(run.history.at(epoch).validation.percent_right());
}

// At the right end of the curves: how many digits the runs that end there have
// lost. It stands at the mean of their accuracies.
std::string labels_of_losses(std::span<const BetterTraining> runs) {
  std::map<std::size_t, std::pair<double, double>> sums;  // by losses: sum, runs
  for (const BetterTraining& run : runs) {
    auto& [sum, count] = sums[lost_digits(run.validation).size()];
    sum += run.validation.percent_right();
    count += 1.0;
  }
  std::string labels;
  for (const auto& [losses, mean] : sums) {
    labels += filled(no_hidden_label,
                     {{"words", losses == 0 ? "no digit lost"
                                            : counted(losses, "digit") + " lost"},
                      {"epoch", std::to_string(runs[0].history.size())},
                      {"percent", fixed(mean.first / mean.second, 2)}});
  }
  return labels;
}

}  // namespace

void draw_no_hidden_layer(Plots& plots, std::span<const BetterTraining> quadratic,
                          std::span<const BetterTraining> entropy) {
  Table table{{"epoch"}, {}};
  const std::size_t epochs = quadratic[0].history.size();
  for (std::size_t epoch = 1; epoch <= epochs; ++epoch)
    table.rows.push_back({static_cast<double>(epoch)});
  std::string curves;
  const auto add = [&](const BetterTraining& run, const char* cost,
                       const char* style) {
    add_no_hidden_run(table, run, cost);
    const std::string column = std::to_string(table.columns.size());
    curves += filled(no_hidden_curve, {{"column", column}, {"style", style}});
  };
  for (const BetterTraining& run : entropy)
    add(run, "cross-entropy", "lw 1.3 lc rgb '#0072b2'");
  for (const BetterTraining& run : quadratic)
    add(run, "quadratic", "lw 1.3 lc rgb '#d55e00'");
  std::vector<BetterTraining> all(quadratic.begin(), quadratic.end());
  all.insert(all.end(), entropy.begin(), entropy.end());
  plots.draw(
      "11_no_hidden_layer", table,
      {.commands = filled(no_hidden_commands, {{"last", std::to_string(epochs)},
                                               {"labels", labels_of_losses(all)},
                                               {"curves", curves}}),
       .height = 460});
}

}  // namespace nn
