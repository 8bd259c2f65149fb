#include "11_better/story/wrong_and_sure_figure.hpp"

namespace nn {
namespace {

constexpr const char* wrong_and_sure_commands =
    R"(set multiplot title "{/=18 Wrong and sure: who learns at once, and who waits?}"
set xrange [0:300]
set xtics 100
unset key
array origins[2] = [0.125, 0.60]
array costs[2] = ['quadratic cost, rate 0.15', 'cross-entropy, rate 0.023']
do for [side=1:2] {
  from = 4*side - 2
  set lmargin at screen origins[side]
  set rmargin at screen origins[side] + 0.36
  set tmargin at screen 0.84
  set bmargin at screen 0.54
  set title costs[side] font ',16' offset 0,-0.3 tc rgb '#404040'
  unset xlabel
  set format x ''
  if (side == 1) {
    set label 3 'answer' at screen 0.03,0.69 center rotate by 90 tc rgb '#404040'
    set label 4 'slope dC/dz' at screen 0.03,0.31 center rotate by 90 tc rgb '#404040'
  } else { unset label 3; unset label 4 }
  set yrange [0:1.05]
  set ytics 0.5
  if (side == 1) {
    set label 1 'from 0.98' at 195,0.66 right tc rgb '#d55e00'
    set label 2 'from 0.82' at 62,0.44 left tc rgb '#0072b2'
  } else {
    set label 1 'from 0.98' at 110,0.62 left tc rgb '#d55e00'
    set label 2 'from 0.82' at 6,0.17 left tc rgb '#0072b2'
  }
  plot data using 1:from with lines ls 1, \
       data using 1:(column(from+1)) with lines ls 2
  unset title
  set tmargin at screen 0.46
  set bmargin at screen 0.16
  set format x '%g'
  set xlabel 'epochs' offset 0,0.2 tc rgb '#404040'
  if (side == 1) {
    set yrange [0:0.16]
    set ytics 0.1
    set label 1 'from 0.98' at 182,0.112 right
    set label 2 'from 0.82' at 46,0.146 left
  }
  plot data using 1:(column(from+2)) with lines ls 1, \
       data using 1:(column(from+3)) with lines ls 2
}
unset multiplot
)";

}  // namespace

void draw_wrong_and_sure(Plots& plots, const TwoCourses& quadratic,
                         const TwoCourses& entropy) {
  Table table{{"epoch"}, {}};
  for (const char* cost : {"quadratic", "entropy"}) {
    for (const char* what : {" answer", " slope"}) {
      for (const char* start : {" of wrong", " of sure"})
        table.columns.push_back(std::string(cost) + what + start);
    }
  }
  for (std::size_t step = 0; step < quadratic[0].outputs.size(); ++step) {
    std::vector<Cell> row = {static_cast<double>(step)};
    for (const TwoCourses* courses : {&quadratic, &entropy}) {
      for (const LoneCourse& course : *courses) row.push_back(course.outputs[step]);
      for (const LoneCourse& course : *courses) row.push_back(course.slopes[step]);
    }
    table.rows.push_back(row);
  }
  plots.draw("11_wrong_and_sure", table,
             {.commands = wrong_and_sure_commands, .height = 500});
}

}  // namespace nn
