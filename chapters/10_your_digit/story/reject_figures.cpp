// The figures of the threshold: how much is answered, and how much of it is right.
#include <limits>

#include "10_your_digit/story/figures.hpp"
#include "common/story/gnuplot.hpp"

namespace nn {
namespace {

constexpr const char* reject_commands =
    R"(set title 'Fewer answers, fewer mistakes'
set xlabel 'test digits answered, %'
set ylabel 'answers that are right, %'
set xrange [100:60]
set yrange [94.5:100.2]
set key bottom right
at(t) = (t == 0.5 || t == 0.7 || t == 0.8 || t == 0.9 || t == 0.98)
plot data using "answered":"right" with lines ls 1 title 'the reader, 128 ReLU neurons', \
     data using "answered by thirty":"right of thirty" with lines ls 2 title 'thirty sigmoid neurons', \
     data using "answered":(at(column("threshold")) ? column("right") : 1/0):"threshold" with labels point pt 7 ps 0.6 lc rgb '#0072b2' offset 0,-0.8 font ',14' notitle, \
     data using "answered by thirty":(at(column("threshold")) ? column("right of thirty") : 1/0):"threshold" with labels point pt 7 ps 0.6 lc rgb '#d55e00' offset 0,-0.8 font ',14' notitle
)";

constexpr const char* others_commands =
    R"(set title 'How many digits and other pictures get an answer?'
set xlabel 'threshold on the largest output'
set ylabel 'answered, %'
set xrange [0:1.2]
set yrange [0:103]
set key outside below vertical maxcols 2 maxrows 4 width -6
set style line 11 lc rgb '#999999' lw 1.5
set style line 12 lc rgb '#999999' lw 1.5 dt 2
set style line 13 lc rgb '#56b4e9' lw 2
set style line 14 lc rgb '#cc79a7' lw 2
set style line 15 lc rgb '#d55e00' lw 2.5
set style line 16 lc rgb '#009e73' lw 2 dt 2
set style line 17 lc rgb '#0072b2' lw 2.5
)";

// Without answers there is no share of right ones: an empty cell ends the curve.
double percent_right(const RejectPoint& point) {
  return point.answered > 0 ? 100.0 * point.accuracy()
                            : std::numeric_limits<double>::quiet_NaN();
}

}  // namespace

void draw_reject(Plots& plots, std::span<const RejectPoint> reader,
                 std::span<const RejectPoint> thirty) {
  Table table{
      {"threshold", "answered", "right", "answered by thirty", "right of thirty"},
      {}};
  for (std::size_t i = 0; i < reader.size(); ++i) {
    table.rows.push_back({reader[i].threshold, 100.0 * reader[i].coverage(),
                          percent_right(reader[i]), 100.0 * thirty[i].coverage(),
                          percent_right(thirty[i])});
  }
  plots.draw("10_reject", table, {.commands = reject_commands});
}

void draw_reject_others(Plots& plots, std::span<const RejectPoint> digits,
                        std::span<const NamedCurve> others) {
  Table table{{"threshold", "test digits"}, {}};
  for (const RejectPoint& point : digits)
    table.rows.push_back({point.threshold, 100.0 * point.coverage()});
  std::string curves =
      "plot data using 1:2 with lines lw 3 lc rgb '#000000' title 'test digits'";
  for (const NamedCurve& other : others) {
    std::string name = other.name;
    std::erase(name, ',');
    table.columns.push_back(name);
    for (std::size_t i = 0; i < digits.size(); ++i)
      table.rows[i].push_back(100.0 * other.points[i].coverage());
    const std::string column = std::to_string(table.columns.size());
    curves += ", \\\n     data using 1:" + column + " with lines ls " +
              std::to_string(table.columns.size() + 8) + " title " +
              quoted(other.name);
  }
  plots.draw("10_reject_others", table,
             {.commands = others_commands + curves + "\n", .height = 480});
}

}  // namespace nn
