#include "11_better/story/search_figure.hpp"

#include "common/text.hpp"

namespace nn {
namespace {

// Tries that failed would press all others together, so they stand at the lower
// rim, as triangles.
constexpr const char* search_commands =
    R"(set title 'A random search: every dot is a recipe, trained once'
set xlabel 'learning rate'
set ylabel 'validation digits read, %'
set logscale x
set xrange [0.0025:2]
set xtics (0.003, 0.01, 0.03, 0.1, 0.3, 1)
set yrange [68:97]
set ytics ('≤ 70' 70, 75, 80, 85, 90, 95)
set key outside below samplen 1 width -1
set lmargin 9
set bmargin 6.5
array kinds[3] = [0, 0.5, 0.9]
array names[3] = ['no momentum', 'momentum 0.5', 'momentum 0.9']
dot(kind) = column("momentum") == kinds[kind] && column("chosen by") > 70 ? column("chosen by") : NaN
low(kind) = column("momentum") == kinds[kind] && column("chosen by") <= 70 ? 70 : NaN
plot for [k=1:3] data using "rate":(dot(k)) with points ls k pt 7 ps 0.9 title names[k], \
     for [k=1:3] data using "rate":(low(k)) with points ls k pt 11 ps 1 notitle
)";

}  // namespace

void draw_search(Plots& plots, std::span<const Try> tries) {
  Table table{{"rate", "hidden", "momentum", "decay", "chosen by", "checked on"},
              {}};
  for (const Try& one : tries)
    table.rows.push_back({one.recipe.schedule.learning_rate,
                          static_cast<double>(one.recipe.hidden.front()),
                          one.recipe.momentum, one.recipe.decay, one.chosen_by,
                          one.checked_on});
  plots.draw("11_search", table, {.commands = search_commands, .height = 460});
}

}  // namespace nn
