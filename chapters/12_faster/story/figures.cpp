#include "12_faster/story/figures.hpp"

#include <algorithm>

#include "common/text.hpp"

namespace nn {
namespace {

// Horizontal bars, each with a line of text, on an axis that begins at `least`.
constexpr const char* bars_commands = R"(set xlabel 'seconds per epoch'
set format x '%g'
set rmargin 10
set style fill solid
set border 1
set ytics scale 0
unset key
set grid noytics
<scale>set title '<title>'
set ytics (<names>)
least = <least>
set yrange [<count> - 0.4:-0.6]
set xrange [least:*]
plot data using 2:0:(least):2:($0 - 0.32):($0 + 0.32) with boxxyerror lc rgb '#0072b2', \
     data using 2:0:(sprintf(' %.3g s', column(2))) with labels left offset 0.5,0
)";

constexpr const char* in_powers_of_ten = R"(set logscale x
set xlabel 'seconds per epoch, on a logarithmic scale'
)";

constexpr const char* roofline_commands = R"(peak = <peak>
from_memory = <from_memory>
from_cache = <from_cache>
set title 'One core, <digits> digits (rung 10 uses two threads)'
set logscale xy
set format y '%g'
set xlabel 'operations per byte'
set ylabel 'billion operations per second'
set key bottom right
roof(x, bandwidth) = bandwidth * x < peak ? bandwidth * x : peak
set xrange [0.05:20]
plot roof(x, from_cache) with lines ls 3 title 'numbers from a near cache', \
     roof(x, from_memory) with lines ls 2 title 'numbers from memory', \
     data using 2:3 with points pt 7 ps 0.9 lc rgb '#0072b2' title 'a rung', \
     data every 2 using 2:3:(2 * $0 + 1) with labels offset 1,0.5 font ',14' notitle, \
     data every 2::1 using 2:3:(2 * $0 + 2) with labels offset -1,0.5 font ',14' notitle
)";

std::string bars(const std::string& title, const Table& table, double least) {
  return filled(bars_commands,
                {{"scale", least > 0.0 ? in_powers_of_ten : "set xtics 0.5\n"},
                 {"title", title},
                 {"names", tics_of(table)},
                 {"least", shortest(least)},
                 {"count", std::to_string(table.rows.size())}});
}

}  // namespace

void draw_ladder(Plots& plots, const std::vector<ClimbedRung>& rungs,
                 std::size_t digits) {
  Table table{{"rung", "seconds_per_epoch", "speedup", "accuracy"}, {}};
  double before = rungs.empty() ? 0.0 : rungs[0].seconds, least = before;
  for (const ClimbedRung& row : rungs) {
    table.rows.push_back(
        {row.rung->name, row.seconds, before / row.seconds, row.accuracy});
    before = row.seconds;
    least = std::min(least, before);
  }
  const std::string title =
      "An epoch of " + grouped(digits) + " digits (last rung: two threads)";
  plots.draw("12_ladder", table, {.commands = bars(title, table, least / 3)});
}

void draw_roofline(Plots& plots, const std::vector<ClimbedRung>& rungs,
                   const Machine& machine, std::size_t digits) {
  Table table{{"rung", "operations_per_byte", "operations_in_seconds"}, {}};
  for (const ClimbedRung& row : rungs) {
    table.rows.push_back({row.rung->name, row.work.operations / row.work.bytes,
                          row.work.operations / row.seconds / 1e9});
  }
  plots.draw(
      "12_roofline", table,
      {.commands = filled(roofline_commands,
                          {{"digits", grouped(digits)},
                           {"peak", fixed(machine.peak / 1e9, 2)},
                           {"from_memory", fixed(machine.from_memory / 1e9, 2)},
                           {"from_cache", fixed(machine.from_cache / 1e9, 2)}}),
       .height = 500});
}

void draw_wide(Plots& plots, const std::vector<WideRow>& rows, bool quick,
               std::size_t digits) {
  Table table{{"way", "seconds_per_epoch", "speedup"}, {}};
  for (const WideRow& row : rows) {
    table.rows.push_back({row.name, row.seconds, rows[0].seconds / row.seconds});
  }
  const std::string title = std::string(quick ? "784-64-10" : "784-800-10") +
                            ", an epoch of " + grouped(digits) + " digits";
  plots.draw("12_wide", table,
             {.commands = bars(title, table, 0.0), .height = 320});
}

}  // namespace nn
