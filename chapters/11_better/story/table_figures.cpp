#include "11_better/story/table_figures.hpp"

#include <algorithm>

#include "common/story/gnuplot.hpp"

namespace nn {
namespace {

// A row per training recipe, the first one on top.
constexpr const char* climb_commands =
    R"(set title 'The climb: five trainings a row'
set xlabel 'right on test, %'
set ytics (<tics>)
set yrange [<last>.6:-0.6]
set key bottom left
set grid x
plot data using "test":0:"deviation" with xerrorbars ls 1 pt 7 ps 0.9 title 'mean, and the spread of the seeds', \
     data using "book":0 with points ls 2 pt 4 ps 1.1 title 'the book says'
)";

// The bars of what is noise are pale.
constexpr const char* ladder_commands =
    R"(set multiplot layout 1,2 margins 0.2,0.97,0.13,0.86 spacing 0.22
set style fill solid 0.9
set boxwidth 0.7
set xzeroaxis
set grid x
unset key
set xlabel 'percentage points on test'
set title 'alone: added to the book''s network'
set ytics (<alone_tics>)
set yrange [<alone_last>.6:-0.6]
bar(p) = column(p)
plot data using "points":0:(0):"points":($0-0.35):($0+0.35):(column("noise") > 0 ? 0xbbbbbb : 0x0072b2) with boxxyerror lc rgb variable, \
     data using "points":0:"error" with xerrorbars lc rgb '#333333' lw 1.2 pt 0
set title 'missed: taken away from the final recipe'
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

}  // namespace

void draw_climb(Plots& plots, std::span<const TableResult> tables) {
  Table table{{"row", "test", "deviation", "book"}, {}};
  for (const TableResult& result :
       tables.first(std::min<std::size_t>(2, tables.size()))) {
    for (const RowResult& row : result.rows)
      table.rows.push_back(
          {row.row.name, row.test->mean, row.test->deviation, row.row.book});
  }
  plots.draw("11_climb", table,
             {.commands = filled(climb_commands, {{"tics", tics_of(table)},
                                                  {"last", last_of(table)}}),
              .height = 460});
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
