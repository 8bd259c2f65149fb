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

// The bars of what is noise are pale. Bars beyond two points are cut, and have
// their number: few are so long, and the others would be too short to see.
constexpr const char* ladder_commands =
    R"(set multiplot layout 1,2 margins 0.2,0.96,0.17,0.88 spacing 0.22
set style fill solid 0.9
set boxwidth 0.7
set yzeroaxis lt 1 lc rgb '#333333'
set grid x
unset key
set xlabel 'percentage points on test'
set xrange [-2:2]
set xtics 1
cut(p) = p < -2 ? -2 : p > 2 ? 2 : p
text(p) = cut(p) == p ? '' : sprintf('%+.1f', p)
set title 'added to the book''s network'
set ytics (<alone_tics>)
set yrange [<alone_last>.6:-0.6]
plot data using (cut(column("points"))):0:(0):(cut(column("points"))):($0-0.35):($0+0.35):(column("noise") > 0 ? 0xbbbbbb : 0x0072b2) with boxxyerror lc rgb variable, \
     data using "points":0:"error" with xerrorbars lc rgb '#333333' lw 1.2 pt 0, \
     data using (cut(column("points"))*0.78):0:(text(column("points"))) with labels tc rgb '#ffffff'
set title 'taken from the final recipe'
set ytics (<missed_tics>)
set yrange [<missed_last>.6:-0.6]
plot missed using (cut(column("points"))):0:(0):(cut(column("points"))):($0-0.35):($0+0.35):(column("noise") > 0 ? 0xbbbbbb : 0xd55e00) with boxxyerror lc rgb variable, \
     missed using "points":0:"error" with xerrorbars lc rgb '#333333' lw 1.2 pt 0, \
     missed using (cut(column("points"))*0.78):0:(text(column("points"))) with labels tc rgb '#ffffff'
unset multiplot
)";

Table table_of(const std::vector<Difference>& all) {
  Table table{{"trick", "points", "error", "noise"}, {}};
  for (const Difference& one : all)
    table.rows.push_back(
        {one.trick, one.points, one.error, one.is_noise() ? 1.0 : 0.0});
  return table;
}

// "10 neurons" for the row "10": a column of names holds no numbers.
std::string as_label(const std::string& row) {
  return number_in(row) ? row + " neurons" : row;
}

std::string last_of(const Table& table) {
  return std::to_string(table.rows.size() - 1);
}

}  // namespace

void draw_climb(Plots& plots, std::span<const TableResult> tables) {
  Table table{{"row", "test", "deviation", "book"}, {}};
  double best = 0.0;
  for (const TableResult& result :
       tables.first(std::min<std::size_t>(2, tables.size()))) {
    for (const RowResult& row : result.rows) {
      if (!row.test) continue;
      table.rows.push_back({as_label(row.row.name), row.test->mean,
                            row.test->deviation, row.row.book});
      best = std::max(best, row.test->mean);
    }
  }
  if (table.rows.empty()) return;
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
  plots.draw(
      "11_ladder", alone,
      {.commands = filled(ladder_commands, {{"alone_tics", tics_of(alone)},
                                            {"alone_last", last_of(alone)},
                                            {"missed_tics", tics_of(missed)},
                                            {"missed_last", last_of(missed)}}),
       .width = 760,
       .height = 460},
      {{"missed", missed}});
}

}  // namespace nn
