#include "11_better/story/overfitting_figures.hpp"

#include "common/text.hpp"

namespace nn {
namespace {

constexpr const char* overfitting_commands =
    R"(set multiplot layout 2,1 title "{/=17 Learning <pictures> pictures by heart}"
set lmargin 10
set rmargin 4
set xrange [0:<epochs>]
set key top right
set ylabel 'cost'
set yrange [0:*]
plot data using "epoch":"validation cost" with lines ls 2 title 'validation', \
     data using "epoch":"training cost" with lines ls 1 title 'training'
set key bottom right
set xlabel 'epoch'
set ylabel 'pictures read, %'
set yrange [48:102]
plot data using "epoch":"training accuracy" with lines ls 1 title 'training', \
     data using "epoch":"validation accuracy" with lines ls 2 title 'validation'
unset multiplot
)";

constexpr const char* cures_commands =
    R"(set title 'What helps, and how much?'
set xlabel 'validation digits read, % (mean and spread)'
set lmargin 24
set rmargin 4
set bmargin 4
set yrange [<last>.6:-0.6]
set ytics (<names>) scale 0
set arrow from <nothing>, graph 0 to <nothing>, graph 1 nohead ls 9
unset key
plot data using "mean":0:"deviation" with xerrorbars ls 1 pt 7 ps 1 lw 2
)";

}  // namespace

void draw_overfitting(Plots& plots, std::span<const BetterEpoch> history,
                      std::size_t pictures) {
  Table table{{"epoch", "training cost", "validation cost", "training accuracy",
               "validation accuracy"},
              {}};
  for (const BetterEpoch& epoch : history) {
    table.rows.push_back({static_cast<double>(epoch.number + 1),
                          epoch.training.cost, epoch.validation.cost,
                          epoch.training.percent_right(),
                          epoch.validation.percent_right()});
  }
  plots.draw("11_overfitting", table,
             {.commands = filled(overfitting_commands,
                                 {{"pictures", grouped(pictures)},
                                  {"epochs", std::to_string(history.size())}}),
              .height = 580});
}

void draw_cures(Plots& plots, std::span<const CureResult> cures) {
  Table table{{"cure", "mean", "deviation"}, {}};
  for (const CureResult& cure : cures)
    table.rows.push_back(
        {cure.name, cure.validation.mean, cure.validation.deviation});
  plots.draw("11_cures", table,
             {.commands = filled(cures_commands,
                                 {{"last", std::to_string(cures.size() - 1)},
                                  {"names", tics_of(table)},
                                  {"nothing", shortest(cures[0].validation.mean)}}),
              .height = 420});
}

}  // namespace nn
