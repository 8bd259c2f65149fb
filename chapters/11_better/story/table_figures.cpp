#include "11_better/story/table_figures.hpp"

#include <algorithm>
#include <cmath>

#include "common/story/gnuplot.hpp"
#include "common/text.hpp"

namespace nn {
namespace {

// A row per training recipe, the first one on top. Rows far below the best one are
// triangles with their number: the others would be crowded at the right rim.
constexpr const char* climb_commands =
    R"(least = <least>
set title 'The climb: all rows on test'
set xlabel 'right on test, %'
set ytics (<tics>)
set yrange [<last>.6:-0.6]
set xrange [least:<most>]
set key outside bottom center horizontal
set bmargin 5.5
set grid x
far(p) = p < least + 0.2
plot data using (far(column("test")) ? NaN : column("test")):0:"deviation" with xerrorbars ls 1 pt 7 ps 0.9 title 'ours', \
     data using "book":0 with points ls 2 pt 4 ps 1.1 title 'the book says', \
     data using (far(column("test")) ? least + 0.1 : NaN):0 with points ls 1 pt 11 ps 1.1 notitle, \
     data using (far(column("test")) ? least + 0.2 : NaN):0:(sprintf('%.1f', column("test"))) with labels left offset 0.5,0 notitle
)";

// The bars of what is noise are pale.
constexpr const char* ladder_commands =
    R"(set multiplot layout 1,2 margins 0.2,0.96,0.17,0.88 spacing 0.22
set style fill solid 0.9
set boxwidth 0.7
set yzeroaxis lt 1 lc rgb '#333333'
set grid x
unset key
set xlabel 'percentage points on test'
set title 'added to the book''s network'
set xtics <alone_tic>
set ytics (<alone_tics>)
set yrange [<alone_last>.6:-0.6]
plot data using "points":0:(0):"points":($0-0.35):($0+0.35):(column("noise") > 0 ? 0xbbbbbb : 0x0072b2) with boxxyerror lc rgb variable, \
     data using "points":0:"error" with xerrorbars lc rgb '#333333' lw 1.2 pt 0
set title 'taken from the final recipe'
set xtics <missed_tic>
set ytics (<missed_tics>)
set yrange [<missed_last>.6:-0.6]
plot missed using "points":0:(0):"points":($0-0.35):($0+0.35):(column("noise") > 0 ? 0xbbbbbb : 0xd55e00) with boxxyerror lc rgb variable, \
     missed using "points":0:"error" with xerrorbars lc rgb '#333333' lw 1.2 pt 0
unset multiplot
)";

Table table_of(const std::vector<Difference>& all) {
  Table table{{"trick", "points", "error", "noise"}, {}};
  for (const Difference& one : all)
    table.rows.push_back(
        {one.trick, one.points, one.error, one.is_noise() ? 1.0 : 0.0});
  return table;
}

std::string last_of(const Table& table) {
  return std::to_string(table.rows.size() - 1);
}

// The distance of the marks on an axis that holds all bars, so that there are at
// most seven of them.
std::string tic_of(const std::vector<Difference>& all) {
  double least = 0.0, most = 0.0;
  for (const Difference& one : all) {
    least = std::min(least, one.points - one.error);
    most = std::max(most, one.points + one.error);
  }
  double tic = 0.1;
  for (const double times : {2.0, 2.5, 2.0, 2.0, 2.5, 2.0, 2.0, 2.5, 2.0}) {
    if ((most - least) / tic > 6.0) tic *= times;
  }
  return fixed(tic, 1);
}

}  // namespace

void draw_climb(Plots& plots, std::span<const TableResult> tables) {
  Table table{{"row", "test", "deviation", "book"}, {}};
  double best = 0.0;
  for (const TableResult& result :
       tables.first(std::min<std::size_t>(2, tables.size()))) {
    for (const RowResult& row : result.rows) {
      table.rows.push_back(
          {row.row.name, row.test->mean, row.test->deviation, row.row.book});
      best = std::max(best, row.test->mean);
    }
  }
  const auto percent_near = [&](double distance) {
    return fixed(std::floor(best) + distance, 0);
  };
  plots.draw("11_climb", table,
             {.commands = filled(climb_commands, {{"tics", tics_of(table)},
                                                  {"last", last_of(table)},
                                                  {"least", percent_near(-5.0)},
                                                  {"most", percent_near(1.0)}}),
              .height = 500});
}

void draw_ladder(Plots& plots, const Ladder& ladder) {
  const Table alone = table_of(ladder.alone), missed = table_of(ladder.taken_away);
  plots.draw("11_ladder", alone,
             {.commands = filled(ladder_commands,
                                 {{"alone_tics", tics_of(alone)},
                                  {"alone_last", last_of(alone)},
                                  {"alone_tic", tic_of(ladder.alone)},
                                  {"missed_tic", tic_of(ladder.taken_away)},
                                  {"missed_tics", tics_of(missed)},
                                  {"missed_last", last_of(missed)}}),
              .width = 760,
              .height = 460},
             {{"missed", missed}});
}

}  // namespace nn
