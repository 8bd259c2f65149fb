#include "08_mnist/story/figures.hpp"

#include <algorithm>
#include <cmath>

#include "common/story/gnuplot.hpp"
#include "common/text.hpp"

namespace nn {
namespace {

constexpr const char* loss_commands =
    R"(set xrange [0:<last>]
<tics>
set title 'The cost of training digits and of validation digits'
set xlabel 'epoch (0 is the first pass over all digits)'
set ylabel 'mean cost per digit'
set yrange [0:*]
plot data using "epoch":"validation" with linespoints ls 2 pt 7 ps 0.4 title 'validation', \
     data using "epoch":"training" with linespoints ls 1 pt 7 ps 0.4 title 'training'
)";

constexpr const char* accuracy_commands = R"(set xrange [0:<last>]
<tics>
set yrange [<least>:100]
nearest_mean = <nearest_mean>
set title 'Digits recognised, epoch by epoch'
set xlabel 'epoch (0 is the first pass over all digits)'
set ylabel 'digits recognised, %'
set key at graph 0.98, 0.45
set label sprintf('nearest mean picture, %.2f %%', nearest_mean) at graph 0.02, first nearest_mean \
  offset 0,0.6 font ',14' textcolor rgb '#808080'
plot nearest_mean with lines ls 9 notitle, \
     data using "epoch":"validation" with linespoints ls 2 pt 7 ps 0.4 title 'validation', \
     data using "epoch":"test" with linespoints ls 1 pt 7 ps 0.4 title 'test'
)";

constexpr const char* seeds_commands = R"(set xrange [0:<last>]
<tics>
set yrange [<least>:100]
set title 'The same network, trained from different random starts'
set xlabel 'epoch (0 is the first pass over all digits)'
set ylabel 'test digits recognised, %'
set key bottom right
plot 1/0 with lines lw 1.2 lc rgb '#9a9a9a' title 'one line for each seed'<curves>
)";

constexpr const char* seed_curve =
    R"(, data using "epoch":"<seed>" with lines <look>)";

// Epochs count from 0; one epoch alone still needs an axis of some width.
std::string last_epoch(std::size_t epochs) {
  return std::to_string(std::max<std::size_t>(epochs, 2) - 1);
}

// Few epochs are not halved.
std::string epoch_tics(std::size_t epochs) {
  return epochs < 10 ? "set xtics 1" : "";
}

// Accuracy curves go from the first multiple of five below the worst value up to
// 100.
std::string least_percent(double least) {
  return shortest(std::clamp(5.0 * std::floor(least / 5.0), 0.0, 95.0));
}

// One curve of 08_seeds: grey for an ordinary run, yellow for one that lost a digit
// for a while, red for one that never found it again.
std::string curve_of(const DigitTraining& run, const std::string& seed,
                     bool with_title) {
  const auto lost = lost_on_the_way(run);
  if (lost.empty())
    return filled(seed_curve,
                  {{"seed", seed}, {"look", "lw 1.2 lc rgb '#9a9a9a' notitle"}});
  const bool to_the_end = std::ranges::any_of(
      lost, [](const LostDigit& one) { return !one.found_again; });
  const std::string colour = to_the_end ? "lw 2.5 lc rgb '#d55e00' "
                                        : "lw 2.5 lc rgb '#e69f00' ",
                    title =
                        with_title
                            ? "title " + quoted(seed + " lost " + describe(lost))
                            : "notitle";
  return filled(seed_curve, {{"seed", seed}, {"look", colour + title}});
}

}  // namespace

void draw_loss(Plots& plots, const DigitTraining& training) {
  Table table{{"epoch", "training", "validation"}, {}};
  for (const EpochRecord& epoch : training.history) {
    table.rows.push_back({static_cast<double>(epoch.number), epoch.training.cost,
                          epoch.validation.cost});
  }
  const std::size_t epochs = table.rows.size();
  plots.draw("08_loss", table,
             {.commands = filled(loss_commands, {{"last", last_epoch(epochs)},
                                                 {"tics", epoch_tics(epochs)}})});
}

void draw_accuracy(Plots& plots, const DigitTraining& training,
                   double nearest_mean) {
  Table table{{"epoch", "validation", "test", "seconds"}, {}};
  double least = nearest_mean;
  for (const EpochRecord& epoch : training.history) {
    const double validation = epoch.validation.percent_right(),
                 test = epoch.test.percent_right();
    least = std::min({least, validation, test});
    table.rows.push_back(
        {static_cast<double>(epoch.number), validation, test, epoch.seconds});
  }
  const std::size_t epochs = table.rows.size();
  plots.draw("08_accuracy", table,
             {.commands = filled(accuracy_commands,
                                 {{"last", last_epoch(epochs)},
                                  {"tics", epoch_tics(epochs)},
                                  {"least", least_percent(least)},
                                  {"nearest_mean", fixed(nearest_mean, 2)}})});
}

void draw_seeds(Plots& plots, std::span<const DigitTraining> runs) {
  Table table{{"epoch"}, {}};
  std::string quiet, loud;
  std::size_t titles = 0;  // more than eight would hide the curves
  for (const DigitTraining& run : runs) {
    table.columns.push_back("seed " + std::to_string(run.seed));
    const bool ordinary = lost_on_the_way(run).empty();
    (ordinary ? quiet : loud) +=
        curve_of(run, table.columns.back(), ordinary || titles++ < 8);
  }
  double least = 100.0;
  for (std::size_t epoch = 0; epoch < runs.front().history.size(); ++epoch) {
    table.rows.push_back({static_cast<double>(epoch)});
    for (const DigitTraining& run : runs) {
      const double right = run.history[epoch].test.percent_right();
      table.rows.back().push_back(right);
      least = std::min(least, right);
    }
  }
  const std::size_t epochs = table.rows.size();
  plots.draw("08_seeds", table,
             {.commands = filled(seeds_commands, {{"last", last_epoch(epochs)},
                                                  {"tics", epoch_tics(epochs)},
                                                  {"least", least_percent(least)},
                                                  {"curves", quiet + loud}})});
}

}  // namespace nn
