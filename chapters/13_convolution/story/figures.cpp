#include "13_convolution/story/figures.hpp"

#include "common/text.hpp"

namespace nn {
namespace {

constexpr const char* shift_commands =
    R"(set title 'Digits read after moving them'
set xlabel 'moved by so many pixels (right, left, down, up)'
set ylabel 'digits read, %'
set xrange [-0.2:6.2]
set yrange [0:100]
set key top right
plot data using "pixels":"convolutional" with linespoints ls 1 pt 7 title 'convolutional', \
     data using "pixels":"dense" with linespoints ls 2 pt 5 title 'dense'
)";

constexpr const char* sizes_commands =
    R"(set title 'Digits read, against the number of knobs'
set xlabel 'knobs'
set ylabel 'test digits read, %'
set logscale x
set xrange [600:600000]
set xtics ('1,000' 1e3, '10,000' 1e4, '100,000' 1e5)
set offsets 0,0,0.5,0.5
set key outside below
plot data using (column("dense")==0 ? column("knobs") : 1/0):"mean":"least":"most" with yerrorlines ls 1 pt 7 title 'filters and one dense layer', \
     data using (column("dense")==1 ? column("knobs") : 1/0):"mean":"least":"most" with yerrorlines ls 2 pt 5 title 'dense layers', \
     data using "knobs":"mean":"network" with labels left offset 0.9,-0.6 font ',14' notitle
)";

}  // namespace

void draw_shift(Plots& plots, const ShiftCurve& dense, const ShiftCurve& wired) {
  Table table{{"pixels", "dense", "convolutional"}, {}};
  for (std::size_t pixels = 0; pixels < dense.size(); ++pixels)
    table.rows.push_back(
        {static_cast<double>(pixels), dense[pixels], wired[pixels]});
  plots.draw("13_shift", table, {.commands = shift_commands});
}

void draw_sizes(Plots& plots, std::span<const SizeResult> sizes) {
  Table table{{"network", "dense", "knobs", "least", "mean", "most"}, {}};
  for (const SizeResult& size : sizes)
    table.rows.push_back({size.name, size.dense ? 1.0 : 0.0,
                          static_cast<double>(size.knobs), size.read.least,
                          size.read.mean, size.read.most});
  plots.draw("13_knobs", table, {.commands = sizes_commands, .height = 440});
}

}  // namespace nn
