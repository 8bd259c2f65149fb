#include "11_better/story/start_figure.hpp"

#include <cmath>

namespace nn {
namespace {

constexpr int widest_sum = 30;  // of the figure; what lies further out is left out

constexpr const char* first_sums_commands =
    R"(set multiplot title "{/=18 Before training: where are the sums of the hidden neurons?}"
set xrange [-30:30]
set xtics 10
set border 11
set y2range [0:0.26]
set y2tics 0.1 textcolor rgb '#d55e00'
set style fill solid 0.55 noborder
set samples 601
set lmargin at screen 0.13
set rmargin at screen 0.87
slope(z) = exp(-abs(z)) / (1 + exp(-abs(z)))**2
unset key
set label 1 'share of the sums, %' at screen 0.035,0.49 center rotate by 90 tc rgb '#0072b2'
set label 2 'slope of the sigmoid' at screen 0.97,0.49 center rotate by 90 tc rgb '#d55e00'
set tmargin at screen 0.84
set bmargin at screen 0.55
set title 'weights and biases from N(0, 1)' font ',16' offset 0,-0.5 tc rgb '#404040'
set format x ''
set yrange [0:6]
set ytics 2
plot data using "sum":"book start" with boxes lc rgb '#0072b2', \
     '+' using 1:(slope($1)) axes x1y2 with lines ls 2
unset label
set tmargin at screen 0.44
set bmargin at screen 0.15
set title 'weights from N(0, 1/784), biases from N(0, 1)'
set format x '%g'
set xlabel 'weighted sum z' offset 0,0.2
set yrange [0:50]
set ytics 20
plot data using "sum":"small start" with boxes lc rgb '#0072b2', \
     '+' using 1:(slope($1)) axes x1y2 with lines ls 2
unset multiplot
)";

// How many percent of the sums lie in each bin of width 1; the bins have whole
// numbers in their middles.
std::vector<double> in_bins(const std::vector<double>& sums) {
  std::vector<double> bins(2 * widest_sum + 1);
  for (const double sum : sums) {
    const double bin = std::round(sum) + widest_sum;
    if (bin >= 0.0 && bin < static_cast<double>(bins.size()))
      bins[static_cast<std::size_t>(bin)] +=
          100.0 / static_cast<double>(sums.size());
  }
  return bins;
}

}  // namespace

void draw_first_sums(Plots& plots, const std::vector<double>& book,
                     const std::vector<double>& small) {
  Table table{{"sum", "book start", "small start"}, {}};
  const std::vector<double> left = in_bins(book), right = in_bins(small);
  for (std::size_t bin = 0; bin < left.size(); ++bin)
    table.rows.push_back(
        {static_cast<double>(bin) - widest_sum, left[bin], right[bin]});
  plots.draw("11_start", table, {.commands = first_sums_commands, .height = 480});
}

}  // namespace nn
